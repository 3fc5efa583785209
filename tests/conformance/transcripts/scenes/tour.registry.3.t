# Sharing through a registry: A name that cannot move

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY page.txt /page.txt
  > EOF
  $ cat > page.txt <<'EOF'
  > first edition
  > EOF
  $ docker build -q -t localhost:5000/site . && docker push -q localhost:5000/site
  sha256:<ID1>
  localhost:5000/site:latest
  $ docker image inspect --format '{{index .RepoDigests 0}}' localhost:5000/site > first.txt
  $ cat first.txt
  localhost:5000/site@sha256:<ID2>
  $ echo second edition > page.txt
  $ docker build -q -t localhost:5000/site . && docker push -q localhost:5000/site
  sha256:<ID3>
  localhost:5000/site:latest
  $ docker run --rm localhost:5000/site cat /page.txt
  second edition
  $ docker run --rm $(cat first.txt) cat /page.txt
  first edition
