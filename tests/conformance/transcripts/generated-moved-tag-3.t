# Who runs which image after a tag has moved (generated.moved-tag.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo bike > /note.txt
  > COPY note.txt /note.txt
  > EOF
  $ cat > note.txt <<'EOF'
  > plane
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name news site sleep 600
  <ID2>
  $ echo bus > note.txt
  $ docker build -q -t site .
  sha256:<ID3>
  $ docker run --rm site cat /note.txt
  bus
