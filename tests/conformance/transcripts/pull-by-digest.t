# An image pulled by its digest has no tag

Area: registry

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo hi > /hi
  > EOF
  $ docker build -q -t localhost:5000/app:v1 .
  sha256:<ID1>
  $ docker push -q localhost:5000/app:v1
  localhost:5000/app:v1
  $ docker inspect -f '{{index .RepoDigests 0}}' localhost:5000/app:v1 > name
  $ docker rmi localhost:5000/app:v1
  Untagged: localhost:5000/app:v1
  Untagged: localhost:5000/app@sha256:<ID2>
  Deleted: sha256:<ID1>
  $ docker pull $(cat name)
  localhost:5000/app@sha256:<ID2>: Pulling from app
  <id3>: Already exists
  <id4>: Already exists
  Digest: sha256:<ID2>
  Status: Downloaded newer image for localhost:5000/app@sha256:<ID2>
  localhost:5000/app@sha256:<ID2>
  $ docker images --digests localhost:5000/app
  REPOSITORY  TAG  DIGEST  IMAGE ID  CREATED  SIZE
  localhost:5000/app  <none>  sha256:<ID2>  <id1>  <ago>  <size>
  $ docker run --rm $(cat name) cat /hi
  hi
  $ docker pull localhost:5000/app:v1@sha256:0000000000000000000000000000000000000000000000000000000000000000
  Error response from daemon: manifest for localhost:5000/app@sha256:<ID5> not found: manifest unknown: manifest unknown
  [1]
  $ docker rmi $(cat name)
  Untagged: localhost:5000/app@sha256:<ID2>
  Deleted: sha256:<ID1>
