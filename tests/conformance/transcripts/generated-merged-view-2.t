# Which files a container finds (generated.merged-view.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && touch /box/plan.txt /box/note.txt /box/list.txt
  > RUN rm /box/note.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name blog radio sleep 600
  <ID2>
  $ docker run -d --name mail radio sleep 600
  <ID3>
  $ docker exec blog touch /box/letter.txt
  $ docker exec blog rm /box/list.txt
  $ docker exec mail touch /box/menu.txt
  $ docker exec blog ls /box
  letter.txt
  plan.txt
