# A volume and a new container (generated.volume-and-new-container.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && echo sunday > /box/letter.txt
  > RUN echo tuesday > /box/letter.txt
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker run -d --name blog -v store:/box library sleep 600
  <ID2>
  $ docker exec blog sh -c 'echo friday > /box/letter.txt'
  $ docker rm -f -v blog
  blog
  $ docker run -d --name news -v store:/box library sleep 600
  <ID3>
  $ docker exec news cat /box/letter.txt
  friday
