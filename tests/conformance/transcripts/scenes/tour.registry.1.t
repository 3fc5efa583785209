# Sharing through a registry: What is sent

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY page.txt /page.txt
  > EOF
  $ cat > page.txt <<'EOF'
  > first edition
  > EOF
  $ docker build -q -t localhost:5000/site:1 .
  sha256:<ID1>
  $ docker push localhost:5000/site:1
  The push refers to repository [localhost:5000/site]
  <id3>: Pushed
  <id4>: Pushed
  1: digest: sha256:<ID2> size: <n>
  $ echo second edition > page.txt
  $ docker build -q -t localhost:5000/site:2 .
  sha256:<ID5>
  $ docker push localhost:5000/site:2
  The push refers to repository [localhost:5000/site]
  <id7>: Pushed
  <id4>: Layer already exists
  2: digest: sha256:<ID6> size: <n>
