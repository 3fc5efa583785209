# How many layers a push sends (generated.pushed-layers.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY menu.txt /menu.txt
  > RUN echo north > /plan.txt
  > COPY note.txt /note.txt
  > RUN echo east > /sign.txt
  > RUN mkdir /box
  > EOF
  $ cat > note.txt <<'EOF'
  > west
  > EOF
  $ cat > menu.txt <<'EOF'
  > west
  > EOF
  $ docker build -q -t localhost:5000/museum:1 .
  sha256:<ID1>
  $ docker push -q localhost:5000/museum:1
  localhost:5000/museum:1
  $ echo middle > note.txt
  $ docker build -q -t localhost:5000/museum:2 .
  sha256:<ID2>
  $ docker push localhost:5000/museum:2
  The push refers to repository [localhost:5000/museum]
  <id4>: Pushed
  <id5>: Pushed
  <id6>: Pushed
  <id7>: Layer already exists
  <id8>: Layer already exists
  <id9>: Layer already exists
  2: digest: sha256:<ID3> size: <n>
