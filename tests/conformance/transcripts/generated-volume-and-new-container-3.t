# A volume and a new container (generated.volume-and-new-container.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && echo white > /box/list.txt
  > RUN echo yellow > /box/list.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name blog -v photos:/box radio sleep 600
  <ID2>
  $ docker exec blog sh -c 'echo blue > /box/list.txt'
  $ docker rm -f blog
  blog
  $ docker run -d --name news -v photos:/box radio sleep 600
  <ID3>
  $ docker exec news cat /box/list.txt
  blue
