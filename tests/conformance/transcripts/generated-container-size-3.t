# How much disk space a container takes (generated.container-size.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name mail radio sleep 600
  <ID2>
  $ docker exec mail rm /big.bin
  $ docker ps -a --size --filter name=mail --format '{{.Names}}: {{.Size}}'
  mail: 0B (virtual <size>)
