# What docker commit takes along (generated.committed-files.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && touch /box/menu.txt /box/note.txt
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker run -d --name blog -v photos:/box/photos library sleep 600
  <ID2>
  $ docker exec blog touch /box/plan.txt
  $ docker exec blog touch /box/photos/sign.txt
  $ docker exec blog rm /box/note.txt
  $ docker commit blog copy
  sha256:<ID3>
  $ docker exec blog touch /box/list.txt
  $ docker run --rm library find /box -type f | sort
  /box/menu.txt
  /box/note.txt
