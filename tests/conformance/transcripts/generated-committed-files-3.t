# What docker commit takes along (generated.committed-files.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /box && touch /box/plan.txt /box/sign.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name blog -v store:/box/store radio sleep 600
  <ID2>
  $ docker exec blog touch /box/store/letter.txt
  $ docker exec blog rm /box/sign.txt
  $ docker exec blog touch /box/note.txt
  $ docker commit blog copy
  sha256:<ID3>
  $ docker exec blog touch /box/menu.txt
  $ docker run --rm copy find /box -type f | sort
  /box/note.txt
  /box/plan.txt
