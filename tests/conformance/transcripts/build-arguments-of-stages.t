# ARG before FROM and in stages

Area: build

  $ cat > Dockerfile <<'EOF'
  > ARG BASE=busybox
  > ARG NAME=global
  > FROM ${BASE} AS one
  > RUN echo "[$NAME]" > /a
  > ARG NAME
  > RUN echo "[$NAME]" > /b
  > FROM one AS two
  > ARG NAME=own
  > ENV NAME=${NAME}-env
  > RUN echo "[$NAME]" > /c
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app cat /a /b /c
  []
  [global]
  [own-env]
  $ docker build -q --build-arg NAME=cli -t app .
  sha256:<ID2>
  $ docker run --rm app sh -c 'cat /a /b /c; echo $NAME'
  []
  [cli]
  [cli-env]
  cli-env
  $ docker build -q --target one --build-arg NAME=cli -t one .
  sha256:<ID3>
  $ docker history --format '{{.CreatedBy}}' one
  RUN |1 NAME=cli /bin/sh -c echo "[$NAME]" > …
  ARG NAME=cli
  RUN /bin/sh -c echo "[$NAME]" > /a # buildkit
  $ docker build --build-arg BASE=nosuch --progress=plain -t bad . 2>&1 | grep -c nosuch
  4
  $ export NAME=shell
  $ docker build -q --build-arg NAME -t app .
  sha256:<ID4>
  $ docker run --rm app cat /c
  [shell-env]
  $ docker build -q --build-arg BASE= -t app .
  Dockerfile:3
  --------------------
     1 |  ARG BASE=busybox
     2 |  ARG NAME=global
     3 | >>> FROM ${BASE} AS one
     4 |  RUN echo "[$NAME]" > /a
     5 |  ARG NAME
  --------------------
  ERROR: failed to build: failed to solve: base name (${BASE}) should not be blank
  [1]
  $ docker inspect -f '{{json .Config.Env}}' app
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","NAME=shell-env"]
