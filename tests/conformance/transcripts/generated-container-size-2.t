# How much disk space a container takes (generated.container-size.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 3000000 /big.bin
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker run -d --name chat library sleep 600
  <ID2>
  $ docker run -d --name web library sleep 600
  <ID3>
  $ docker exec chat sh -c 'echo end >> /big.bin'
  $ docker ps -a --size --filter name=chat --format '{{.Names}}: {{.Size}}'
  chat: <size> (virtual <size>)
