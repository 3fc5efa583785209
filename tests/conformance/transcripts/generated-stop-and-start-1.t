# A file after a stop and a start (generated.stop-and-start.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo middle > /list.txt
  > EOF
  $ docker build -q -t game .
  sha256:<ID1>
  $ docker run -d --name blog game sleep 600
  <ID2>
  $ docker run -d --name news game sleep 600
  <ID3>
  $ docker exec news sh -c 'echo west > /list.txt'
  $ docker exec blog sh -c 'echo south > /list.txt'
  $ docker kill blog
  blog
  $ docker start blog
  blog
  $ docker exec blog cat /list.txt
  south
