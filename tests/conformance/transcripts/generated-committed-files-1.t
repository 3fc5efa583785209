# What docker commit takes along (generated.committed-files.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && touch /box/letter.txt /box/menu.txt
  > EOF
  $ docker build -q -t game .
  sha256:<ID1>
  $ docker run -d --name mail -v archive:/box/archive game sleep 600
  <ID2>
  $ docker exec mail touch /box/archive/list.txt
  $ docker exec mail touch /box/sign.txt
  $ docker exec mail rm /box/menu.txt
  $ docker commit mail copy
  sha256:<ID3>
  $ docker exec mail touch /box/note.txt
  $ docker run --rm copy find /box -type f | sort
  /box/letter.txt
  /box/sign.txt
