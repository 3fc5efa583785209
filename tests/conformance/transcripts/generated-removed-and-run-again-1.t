# A file after a container was removed and run again (generated.removed-and-run-again.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo east > /sign.txt
  > RUN echo west > /sign.txt
  > EOF
  $ docker build -q -t game .
  sha256:<ID1>
  $ docker run -d --name blog game sleep 600
  <ID2>
  $ docker exec blog sh -c 'echo south > /sign.txt'
  $ docker kill blog
  blog
  $ docker rm blog
  blog
  $ docker run -d --name blog game sleep 600
  <ID3>
  $ docker exec blog cat /sign.txt
  west
