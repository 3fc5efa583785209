# Pushing, pulling and moving tags
Area: registry

  $ printf 'FROM busybox\nRUN echo one > /v\nCMD cat /v\n' > Dockerfile
  $ docker build -q -t localhost:5000/team/app:1 .
  sha256:<ID1>
  $ docker push localhost:5000/team/app:1
  The push refers to repository [localhost:5000/team/app]
  <id3>: Pushed
  <id4>: Pushed
  1: digest: sha256:<ID2> size: <n>
  $ docker tag localhost:5000/team/app:1 localhost:5000/team/app:stable
  $ docker push -q localhost:5000/team/app:stable
  localhost:5000/team/app:stable
  $ docker image inspect -f '{{len .RepoDigests}}' localhost:5000/team/app:1
  1
  $ docker rmi -f localhost:5000/team/app:1 localhost:5000/team/app:stable
  Untagged: localhost:5000/team/app:1
  Untagged: localhost:5000/team/app:stable
  Untagged: localhost:5000/team/app@sha256:<ID2>
  Deleted: sha256:<ID1>
  $ docker run --rm localhost:5000/team/app:stable 2>/dev/null
  one
  $ docker pull localhost:5000/team/app:1
  1: Pulling from team/app
  Digest: sha256:<ID2>
  Status: Downloaded newer image for localhost:5000/team/app:1
  localhost:5000/team/app:1
  $ docker pull localhost:5000/team/app:1
  1: Pulling from team/app
  Digest: sha256:<ID2>
  Status: Image is up to date for localhost:5000/team/app:1
  localhost:5000/team/app:1
  $ docker pull -q localhost:5000/team/app:stable
  localhost:5000/team/app:stable
  $ docker pull localhost:5000/team/app
  Using default tag: latest
  Error response from daemon: manifest for localhost:5000/team/app:latest not found: manifest unknown: manifest unknown
  [1]
  $ docker pull localhost:5000/team/nosuch:1
  Error response from daemon: manifest for localhost:5000/team/nosuch:1 not found: manifest unknown: manifest unknown
  [1]
  $ printf 'FROM localhost:5000/team/app:1\nRUN echo two > /v\n' > Dockerfile
  $ docker build -q -t localhost:5000/team/app:2 .
  sha256:<ID5>
  $ docker push localhost:5000/team/app:2
  The push refers to repository [localhost:5000/team/app]
  <id7>: Pushed
  <id3>: Layer already exists
  <id4>: Layer already exists
  2: digest: sha256:<ID6> size: <n>
  $ docker tag localhost:5000/team/app:2 localhost:5000/team/app:stable
  $ docker push localhost:5000/team/app:stable
  The push refers to repository [localhost:5000/team/app]
  <id7>: Layer already exists
  <id3>: Layer already exists
  <id4>: Layer already exists
  stable: digest: sha256:<ID6> size: <n>
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  busybox:latest
  localhost:5000/team/app:1
  localhost:5000/team/app:2
  localhost:5000/team/app:stable
  $ docker image ls --digests --format '{{.Tag}} {{.Digest}}' localhost:5000/team/app | sort
  1 sha256:<ID2>
  2 sha256:<ID6>
  stable sha256:<ID6>
  $ docker run --rm --pull always localhost:5000/team/app:stable 2>/dev/null
  two
  $ docker push localhost:5000/other/app
  Using default tag: latest
  The push refers to repository [localhost:5000/other/app]
  An image does not exist locally with the tag: localhost:5000/other/app
  [1]
  $ docker push -a localhost:5000/team/app | grep -c Pushed
  0
  [1]
  $ docker tag busybox localhost:5000/busybox
  $ docker push -q localhost:5000/busybox
  localhost:5000/busybox:latest
  $ docker run --rm --pull never localhost:5000/team/app:9
  docker: Error response from daemon: No such image: localhost:5000/team/app:9
  
  Run 'docker run --help' for more information
  [125]
  $ docker rmi localhost:5000/team/app:1 localhost:5000/team/app:2 localhost:5000/team/app:stable | grep -c Untagged
  5
