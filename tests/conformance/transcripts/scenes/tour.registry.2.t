# Sharing through a registry: What is not sent

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY page.txt /page.txt
  > EOF
  $ cat > page.txt <<'EOF'
  > first edition
  > EOF
  $ docker build -q -t localhost:5000/site .
  sha256:<ID1>
  $ docker run --name box localhost:5000/site sh -c 'echo hello > /note.txt'
  $ docker push localhost:5000/site
  Using default tag: latest
  The push refers to repository [localhost:5000/site]
  <id3>: Pushed
  <id4>: Pushed
  latest: digest: sha256:<ID2> size: <n>
  $ docker rm box
  box
  $ docker rmi localhost:5000/site
  Untagged: localhost:5000/site:latest
  Untagged: localhost:5000/site@sha256:<ID2>
  Deleted: sha256:<ID1>
  $ docker run --rm localhost:5000/site cat /page.txt
  Unable to find image 'localhost:5000/site:latest' locally
  latest: Pulling from site
  <id5>: Already exists
  <id6>: Already exists
  Digest: sha256:<ID2>
  Status: Downloaded newer image for localhost:5000/site:latest
  first edition
  $ docker run --rm localhost:5000/site cat /note.txt
  cat: can't open '/note.txt': No such file or directory
  [1]
