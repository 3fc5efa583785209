# Stages that need each other, and stages that come too late

Area: build

  $ printf 'FROM busybox AS a\nCOPY --from=b /x /x\nFROM busybox AS b\nCOPY --from=a /x /x\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:4
  --------------------
     2 |  COPY --from=b /x /x
     3 |  FROM busybox AS b
     4 | >>> COPY --from=a /x /x
     5 |
  --------------------
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS a
     2 | >>> COPY --from=b /x /x
     3 |  FROM busybox AS b
     4 |  COPY --from=a /x /x
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: a
  [1]
  $ printf 'FROM busybox AS a\nCOPY --from=b /x /x\nFROM busybox AS b\nRUN echo 1 > /x\n' > Dockerfile
  $ docker build -q --target a -t app .
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS a
     2 | >>> COPY --from=b /x /x
     3 |  FROM busybox AS b
     4 |  RUN echo 1 > /x
  --------------------
  ERROR: failed to build: failed to solve: cannot copy from stage "b", it needs to be defined before current stage "a"
  [1]
  $ docker build -q --target b -t app .
  sha256:<ID1>
