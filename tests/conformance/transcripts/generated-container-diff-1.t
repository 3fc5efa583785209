# What docker diff prints (generated.container-diff.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo north > /letter.txt
  > RUN echo north > /menu.txt
  > RUN echo north > /sign.txt
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker run -d --name mail library sleep 600
  <ID2>
  $ docker exec mail rm /letter.txt
  $ docker exec mail sh -c 'echo south > /plan.txt'
  $ docker exec mail sh -c 'echo middle > /sign.txt'
  $ docker diff mail
  D /letter.txt
  A /plan.txt
  C /sign.txt
