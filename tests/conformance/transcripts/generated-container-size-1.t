# How much disk space a container takes (generated.container-size.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin
  > EOF
  $ docker build -q -t game .
  sha256:<ID1>
  $ docker run -d --name mail game sleep 600
  <ID2>
  $ docker exec mail ls /big.bin
  /big.bin
  $ docker ps -a --size --filter name=mail --format '{{.Names}}: {{.Size}}'
  mail: 0B (virtual <size>)
