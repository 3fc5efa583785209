# How big an image is (generated.image-size.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin
  > RUN truncate -s 1000000 /kept.bin
  > RUN rm /big.bin
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker images --format '{{.Size}}' library
  <size>
