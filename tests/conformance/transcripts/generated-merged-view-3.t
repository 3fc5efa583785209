# Which files a container finds (generated.merged-view.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && touch /box/note.txt /box/menu.txt /box/sign.txt
  > RUN rm /box/menu.txt
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name shop site sleep 600
  <ID2>
  $ docker run -d --name news site sleep 600
  <ID3>
  $ docker exec shop touch /box/letter.txt
  $ docker exec shop rm /box/sign.txt
  $ docker exec news touch /box/list.txt
  $ docker run --rm site ls /box
  note.txt
  sign.txt
