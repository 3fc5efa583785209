# A Dockerfile that names what reads it
Area: builds

There is no way to Docker Hub here, so the image after `# syntax=` cannot be had.

  $ cat > Dockerfile <<'EOF'
  > # syntax=docker/dockerfile:1
  > FROM busybox
  > RUN echo hi > /x
  > EOF
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |  FROM busybox
     3 |  RUN echo hi > /x
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker build -q -t app .
  Dockerfile:1
  --------------------
     1 | >>> # syntax=docker/dockerfile:1
     2 |  FROM busybox
     3 |  RUN echo hi > /x
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'EOF'
  > # syntax = docker/dockerfile:1.7-labs
  > # check=skip=all
  > FROM busybox
  > EOF
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 resolve image config for docker-image://docker.io/docker/dockerfile:1.7-labs
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1.7-labs": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > resolve image config for docker-image://docker.io/docker/dockerfile:1.7-labs:
  ------
  Dockerfile:1
  --------------------
     1 | >>> # syntax = docker/dockerfile:1.7-labs
     2 |  # check=skip=all
     3 |  FROM busybox
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1.7-labs: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1.7-labs": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'EOF'
  > # check=skip=all
  > # syntax=docker/dockerfile:1
  > FROM busybox
  > EOF
  $ docker build -q .
  Dockerfile:2
  --------------------
     1 |  # check=skip=all
     2 | >>> # syntax=docker/dockerfile:1
     3 |  FROM busybox
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'EOF'
  > # what only looks like a directive after a comment is none
  > # syntax=docker/dockerfile:1
  > FROM busybox
  > EOF
  $ docker build -q .
  sha256:<ID1>
  $ docker build -q --build-arg BUILDKIT_SYNTAX=docker/dockerfile:1 .
  ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: failed to do request: Head "https://registry-1.docker.io/v2/docker/dockerfile/manifests/1": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'EOF'
  > # syntax=busybox
  > FROM busybox
  > EOF
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 docker-image://docker.io/library/busybox:latest
  #2 CACHED
  
  #3 resolve image config for docker-image://docker.io/library/busybox:latest
  #3 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> # syntax=busybox
     2 |  FROM busybox
     3 |
  --------------------
  ERROR: failed to build: failed to solve: exit code: 1
  [1]
