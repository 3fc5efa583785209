# A volume and a new container (generated.volume-and-new-container.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && echo rice > /box/letter.txt
  > RUN echo cake > /box/letter.txt
  > EOF
  $ docker build -q -t game .
  sha256:<ID1>
  $ docker run -d --name mail -v store:/box game sleep 600
  <ID2>
  $ docker exec mail sh -c 'echo soup > /box/letter.txt'
  $ docker rm -f mail
  mail
  $ docker run -d --name blog game sleep 600
  <ID3>
  $ docker exec blog cat /box/letter.txt
  cake
