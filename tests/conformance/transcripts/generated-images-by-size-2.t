# Images in the order of their size (generated.images-by-size.2)

Area: generated questions

  $ cat > game.Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin
  > RUN rm /big.bin
  > EOF
  $ cat > radio.Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 2000000 /kept.bin
  > EOF
  $ cat > app.Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin && rm /big.bin
  > RUN echo small > /list.txt
  > EOF
  $ docker build -q -t app -f app.Dockerfile .
  sha256:<ID1>
  $ docker build -q -t radio -f radio.Dockerfile .
  sha256:<ID2>
  $ docker build -q -t game -f game.Dockerfile .
  sha256:<ID3>
  $ docker images --format 'table {{.Repository}}\t{{.Size}}'
  REPOSITORY  SIZE
  game  <size>
  radio  <size>
  app  <size>
  busybox  <size>
