# Layers of another repository need not be sent

Area: registry

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo one > /one
  > EOF
  $ docker build -q -t localhost:5000/one .
  sha256:<ID1>
  $ docker push localhost:5000/one
  Using default tag: latest
  The push refers to repository [localhost:5000/one]
  <id3>: Pushed
  <id4>: Pushed
  latest: digest: sha256:<ID2> size: <n>
  $ cat > Dockerfile <<'EOF'
  > FROM localhost:5000/one
  > RUN echo two > /two
  > EOF
  $ docker build -q -t localhost:5000/two .
  sha256:<ID5>
  $ docker push localhost:5000/two
  Using default tag: latest
  The push refers to repository [localhost:5000/two]
  <id7>: Pushed
  <id3>: Mounted from one
  <id4>: Mounted from one
  latest: digest: sha256:<ID6> size: <n>
  $ docker push -a localhost:5000/two
  The push refers to repository [localhost:5000/two]
  <id7>: Layer already exists
  <id3>: Layer already exists
  <id4>: Layer already exists
  latest: digest: sha256:<ID6> size: <n>
  $ docker rmi localhost:5000/one localhost:5000/two
  Untagged: localhost:5000/one:latest
  Untagged: localhost:5000/one@sha256:<ID2>
  Deleted: sha256:<ID1>
  Untagged: localhost:5000/two:latest
  Untagged: localhost:5000/two@sha256:<ID6>
  Deleted: sha256:<ID5>
  $ docker pull localhost:5000/one
  Using default tag: latest
  latest: Pulling from one
  <id8>: Already exists
  <id9>: Already exists
  Digest: sha256:<ID2>
  Status: Downloaded newer image for localhost:5000/one:latest
  localhost:5000/one:latest
  $ docker pull -a localhost:5000/nosuch
  Error response from daemon: repository localhost:5000/nosuch not found: name unknown: repository name not known to registry
  [1]
