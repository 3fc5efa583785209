# Two layers with the same content are sent and fetched once

Area: registry

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY Dockerfile /a
  > COPY Dockerfile /a
  > COPY Dockerfile /b
  > EOF
  $ docker build -q -t localhost:5000/twice .
  sha256:<ID1>
  $ docker image inspect -f '{{len .RootFS.Layers}}' localhost:5000/twice
  4
  $ docker push localhost:5000/twice
  Using default tag: latest
  The push refers to repository [localhost:5000/twice]
  <id3>: Pushed
  <id4>: Pushed
  <id5>: Pushed
  latest: digest: sha256:<ID2> size: <n>
  $ docker push localhost:5000/twice
  Using default tag: latest
  The push refers to repository [localhost:5000/twice]
  <id3>: Layer already exists
  <id4>: Layer already exists
  <id5>: Layer already exists
  latest: digest: sha256:<ID2> size: <n>
  $ docker rmi localhost:5000/twice
  Untagged: localhost:5000/twice:latest
  Untagged: localhost:5000/twice@sha256:<ID2>
  Deleted: sha256:<ID1>
  $ docker builder prune -af > /dev/null
  $ docker pull localhost:5000/twice
  Using default tag: latest
  latest: Pulling from twice
  <id6>: Already exists
  <id7>: Pull complete
  <id8>: Pull complete
  Digest: sha256:<ID2>
  Status: Downloaded newer image for localhost:5000/twice:latest
  localhost:5000/twice:latest
  $ docker history --format '{{.Size}}' localhost:5000/twice
  70B
  70B
  70B
  <size>
  $ docker rmi localhost:5000/twice
  Untagged: localhost:5000/twice:latest
  Untagged: localhost:5000/twice@sha256:<ID2>
  Deleted: sha256:<ID1>
  Deleted: sha256:<ID9>
  Deleted: sha256:<ID10>
  Deleted: sha256:<ID11>
