# A file after a container was removed and run again (generated.removed-and-run-again.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo west > /note.txt
  > RUN echo east > /note.txt
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name chat site sleep 600
  <ID2>
  $ docker exec chat sh -c 'echo middle > /note.txt'
  $ docker kill chat
  chat
  $ docker rm chat
  chat
  $ docker run -d --name chat site sleep 600
  <ID3>
  $ docker exec chat cat /note.txt
  east
