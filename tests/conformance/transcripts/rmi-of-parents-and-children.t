# Chains of images and their removal

Area: images

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo one > /one
  > EOF
  $ docker build -q -t base .
  sha256:<ID1>
  $ cat > Dockerfile <<'EOF'
  > FROM base
  > RUN echo two > /two
  > RUN echo three > /three
  > EOF
  $ docker build -q -t child .
  sha256:<ID2>
  $ docker rmi base
  Untagged: base:latest
  Deleted: sha256:<ID1>
  $ docker rmi child
  Untagged: child:latest
  Deleted: sha256:<ID2>
  $ docker build -q -t child - < Dockerfile
  Dockerfile:1
  --------------------
     1 | >>> FROM base
     2 |  RUN echo two > /two
     3 |  RUN echo three > /three
  --------------------
  ERROR: failed to build: failed to solve: base: failed to resolve source metadata for docker.io/library/base:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/base/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker images --format '{{.Repository}}'
  busybox
  $ docker run --name c busybox true
  docker: Error response from daemon: Invalid container name (c), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker commit c first
  Error response from daemon: No such container: c
  [1]
  $ docker run --name d first true
  Unable to find image 'first:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker commit d second
  Error response from daemon: No such container: d
  [1]
  $ docker inspect -f '{{.Parent}}' second
  
  Error: No such object: second
  [1]
  $ docker rmi first
  Error response from daemon: No such image: first:latest
  [1]
  $ docker rm c d
  Error response from daemon: No such container: c
  Error response from daemon: No such container: d
  [1]
  $ docker rmi first
  Error response from daemon: No such image: first:latest
  [1]
  $ docker rmi second
  Error response from daemon: No such image: second:latest
  [1]
  $ docker images -q | wc -l
  1
