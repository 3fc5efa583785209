# How big an image is (generated.image-size.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 1000000 /big.bin && rm /big.bin
  > RUN truncate -s 2000000 /kept.bin
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker images --format '{{.Size}}' radio
  <size>
