# Images in the order of their size (generated.images-by-size.1)

Area: generated questions

  $ cat > museum.Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin
  > RUN rm /big.bin
  > EOF
  $ cat > game.Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 2000000 /kept.bin
  > EOF
  $ cat > library.Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin && rm /big.bin
  > RUN echo small > /note.txt
  > EOF
  $ docker build -q -t museum -f museum.Dockerfile .
  sha256:<ID1>
  $ docker build -q -t library -f library.Dockerfile .
  sha256:<ID2>
  $ docker build -q -t game -f game.Dockerfile .
  sha256:<ID3>
  $ docker images --format 'table {{.Repository}}\t{{.Size}}'
  REPOSITORY  SIZE
  game  <size>
  library  <size>
  museum  <size>
  busybox  <size>
