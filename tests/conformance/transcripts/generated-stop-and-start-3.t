# A file after a stop and a start (generated.stop-and-start.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo plane > /sign.txt
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name web site sleep 600
  <ID2>
  $ docker run -d --name chat site sleep 600
  <ID3>
  $ docker exec chat sh -c 'echo boat > /sign.txt'
  $ docker exec web sh -c 'echo bus > /sign.txt'
  $ docker kill web
  web
  $ docker start web
  web
  $ docker exec web cat /sign.txt
  bus
