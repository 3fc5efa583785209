# Platforms and flags of instructions

Area: build

  $ printf 'FROM busybox\nCOPY --chown=1 --chown=2 a /b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --chown=1 --chown=2 a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: duplicate flag specified: --chown
  [1]
  $ printf 'FROM busybox\nCOPY --link --link=true a /b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --link --link=true a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: duplicate flag specified: --link
  [1]
  $ printf 'FROM busybox\nCOPY --link= a /b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --link= a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --link
  [1]
  $ printf 'FROM --platform=linux/amd64 --platform=x busybox\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/amd64 --platform=x busybox
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: duplicate flag specified: --platform
  [1]
  $ printf 'FROM --platform=nosuch/x/y/z busybox\nLABEL a=b\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=nosuch/x/y/z busybox
     2 |  LABEL a=b
     3 |
  --------------------
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=nosuch/x/y/z busybox
     2 |  LABEL a=b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform nosuch/x/y/z: "nosuch/x/y/z": cannot parse platform specifier: invalid argument
  [1]
  $ printf 'FROM --platform=amd64 busybox\nLABEL a=b\n' | docker build -q -
  sha256:<ID1>
  $ printf 'FROM --platform=$NOSUCH busybox\nLABEL a=b\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=$NOSUCH busybox
     2 |  LABEL a=b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: empty platform value from expression $NOSUCH
  [1]
  $ printf 'FROM --platform= busybox\nLABEL a=b\n' | docker build -q -
  sha256:<ID1>
  $ printf 'ARG P=nosuch\nFROM --platform=$P busybox AS one\nFROM busybox\nLABEL a=b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  ARG P=nosuch
     2 | >>> FROM --platform=$P busybox AS one
     3 |  FROM busybox
     4 |  LABEL a=b
  --------------------
  Dockerfile:2
  --------------------
     1 |  ARG P=nosuch
     2 | >>> FROM --platform=$P busybox AS one
     3 |  FROM busybox
     4 |  LABEL a=b
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform $P: "nosuch": unknown operating system or architecture: invalid argument
  [1]
  $ printf 'FROM busybox AS one\nFROM --platform=nosuch one\nLABEL a=b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS one
     2 | >>> FROM --platform=nosuch one
     3 |  LABEL a=b
     4 |
  --------------------
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS one
     2 | >>> FROM --platform=nosuch one
     3 |  LABEL a=b
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform nosuch: "nosuch": unknown operating system or architecture: invalid argument
  [1]
  $ printf 'FROM busybox\nARG --x a\nARG --y=1 b=2 c\nRUN echo $b\n' | docker build --progress=plain -t app -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo 2
  #5 <t> 2
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID2> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  $ docker history --format '{{.CreatedBy}}' app
  RUN |3 a= b=2 c= /bin/sh -c echo $b # buildk…
  ARG b=2 c
  ARG a
  $ printf 'FROM busybox\nARG --x\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ARG --x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ARG requires at least one argument
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t,size= true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=tmpfs,target=/t,size= true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid value for size:
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t,size=-1 true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=tmpfs,target=/t,size=-1 true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid value for size: -1
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t,mode=x true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=tmpfs,target=/t,mode=x true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid value x for mode
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=cache,target=/t,mode=9 true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=cache,target=/t,mode=9 true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid value 9 for mode
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=cache,target=/t,uid=x true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=cache,target=/t,uid=x true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid value x for uid
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=cache,target=/t,sharing=x true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=cache,target=/t,sharing=x true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported sharing value "x"
  [1]
  $ printf 'FROM busybox\nRUN []\n' | docker build -q -
  ERROR: failed to build: failed to solve: failed to marshal LLB definition: arguments are required
  [1]
  $ printf 'FROM busybox\nRUN [""]\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN [""]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "" did not complete successfully: exit code: 1
  [1]
