# What docker diff prints (generated.container-diff.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo green > /letter.txt
  > RUN echo green > /list.txt
  > RUN echo green > /note.txt
  > EOF
  $ docker build -q -t museum .
  sha256:<ID1>
  $ docker run -d --name shop museum sleep 600
  <ID2>
  $ docker exec shop rm /list.txt
  $ docker exec shop sh -c 'echo yellow > /menu.txt'
  $ docker exec shop sh -c 'echo red > /letter.txt'
  $ docker diff shop
  C /letter.txt
  D /list.txt
  A /menu.txt
