# Which files a container finds (generated.merged-view.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && touch /box/letter.txt /box/menu.txt /box/sign.txt
  > RUN rm /box/menu.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name web radio sleep 600
  <ID2>
  $ docker run -d --name blog radio sleep 600
  <ID3>
  $ docker exec web touch /box/plan.txt
  $ docker exec web rm /box/sign.txt
  $ docker exec blog touch /box/note.txt
  $ docker exec web ls /box
  letter.txt
  plan.txt
