# How many layers a push sends (generated.pushed-layers.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY list.txt /list.txt
  > RUN echo boat > /sign.txt
  > COPY note.txt /note.txt
  > RUN echo plane > /letter.txt
  > RUN mkdir /box
  > EOF
  $ cat > note.txt <<'EOF'
  > bus
  > EOF
  $ cat > list.txt <<'EOF'
  > bus
  > EOF
  $ docker build -q -t localhost:5000/radio:1 .
  sha256:<ID1>
  $ docker push -q localhost:5000/radio:1
  localhost:5000/radio:1
  $ echo bike > note.txt
  $ docker build -q -t localhost:5000/radio:2 .
  sha256:<ID2>
  $ docker push localhost:5000/radio:2
  The push refers to repository [localhost:5000/radio]
  <id4>: Pushed
  <id5>: Pushed
  <id6>: Pushed
  <id7>: Layer already exists
  <id8>: Layer already exists
  <id9>: Layer already exists
  2: digest: sha256:<ID3> size: <n>
