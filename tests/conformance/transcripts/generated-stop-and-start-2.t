# A file after a stop and a start (generated.stop-and-start.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo bike > /menu.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name shop radio sleep 600
  <ID2>
  $ docker run -d --name mail radio sleep 600
  <ID3>
  $ docker exec mail sh -c 'echo train > /menu.txt'
  $ docker exec shop sh -c 'echo boat > /menu.txt'
  $ docker kill shop
  shop
  $ docker start shop
  shop
  $ docker exec shop cat /menu.txt
  boat
