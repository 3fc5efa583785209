# How many layers a push sends (generated.pushed-layers.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY sign.txt /sign.txt
  > RUN mkdir /box
  > RUN echo thursday > /plan.txt
  > EOF
  $ cat > sign.txt <<'EOF'
  > monday
  > EOF
  $ docker build -q -t localhost:5000/site:1 .
  sha256:<ID1>
  $ docker push -q localhost:5000/site:1
  localhost:5000/site:1
  $ echo friday > sign.txt
  $ docker build -q -t localhost:5000/site:2 .
  sha256:<ID2>
  $ docker push localhost:5000/site:2
  The push refers to repository [localhost:5000/site]
  <id4>: Pushed
  <id5>: Pushed
  <id6>: Pushed
  <id7>: Layer already exists
  2: digest: sha256:<ID3> size: <n>
