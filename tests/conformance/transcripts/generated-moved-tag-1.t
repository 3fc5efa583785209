# Who runs which image after a tag has moved (generated.moved-tag.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo friday > /menu.txt
  > COPY menu.txt /menu.txt
  > EOF
  $ cat > menu.txt <<'EOF'
  > monday
  > EOF
  $ docker build -q -t museum .
  sha256:<ID1>
  $ docker run -d --name mail museum sleep 600
  <ID2>
  $ echo sunday > menu.txt
  $ docker build -q -t museum .
  sha256:<ID3>
  $ docker exec mail cat /menu.txt
  monday
