# A pull moves the tag, and leaves the image that had it without a name

Area: registry

  $ docker tag busybox localhost:5000/app
  $ docker push -q localhost:5000/app
  localhost:5000/app:latest
  $ docker rmi localhost:5000/app
  Untagged: localhost:5000/app:latest
  Untagged: localhost:5000/app@sha256:<ID1>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo other > /other
  > EOF
  $ docker build -q -t localhost:5000/app .
  sha256:<ID2>
  $ docker pull localhost:5000/app
  Using default tag: latest
  latest: Pulling from app
  Digest: sha256:<ID1>
  Status: Downloaded newer image for localhost:5000/app:latest
  localhost:5000/app:latest
  $ docker images -f dangling=true --format '{{.Repository}}:{{.Tag}}'
  <none>:<none>
  $ docker run --rm localhost:5000/app ls /other
  ls: /other: No such file or directory
  [1]
