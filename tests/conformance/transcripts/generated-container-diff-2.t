# What docker diff prints (generated.container-diff.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo green > /plan.txt
  > RUN echo green > /note.txt
  > RUN echo green > /letter.txt
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker run -d --name mail radio sleep 600
  <ID2>
  $ docker exec mail sh -c 'echo yellow > /plan.txt'
  $ docker exec mail rm /letter.txt
  $ docker exec mail sh -c 'echo white > /sign.txt'
  $ docker diff mail
  D /letter.txt
  C /plan.txt
  A /sign.txt
