# Names of owners cannot be looked up where there are no files yet

Area: build

  $ echo 1 > f
  $ printf 'FROM scratch\nCOPY --chown=app f /x\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load .dockerignore
  #2 transferring context: <size> done
  #2 DONE <t>
  
  #3 [internal] load build context
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/1] COPY --chown=app f /x
  #4 ERROR: invalid user index: -1
  
  ------
   > [1/1] COPY --chown=app f /x:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM scratch
     2 | >>> COPY --chown=app f /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid user index: -1
  [1]
  $ printf 'FROM scratch\nCOPY f /y\nCOPY --chown=app f /x\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load .dockerignore
  #2 transferring context: <size> done
  #2 DONE <t>
  
  #3 [internal] load build context
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] COPY f /y
  #4 DONE <t>
  
  #5 [2/2] COPY --chown=app f /x
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 DONE <t>
  $ printf 'FROM busybox AS b\nFROM scratch\nCOPY --from=b --chown=65532:65532 /etc/group /x\nCOPY --chown=1:app f /z\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-1 1/2] COPY --from=b --chown=65532:65532 /etc/group /x
  #6 DONE <t>
  
  #7 [stage-1 2/2] COPY --chown=1:app f /z
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 DONE <t>
  $ printf 'FROM scratch\nADD --chown=1:app f /z\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load .dockerignore
  #2 transferring context: <size> done
  #2 DONE <t>
  
  #3 [internal] load build context
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/1] ADD --chown=1:app f /z
  #4 ERROR: invalid user index: -1
  
  ------
   > [1/1] ADD --chown=1:app f /z:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM scratch
     2 | >>> ADD --chown=1:app f /z
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid user index: -1
  [1]
  $ printf 'FROM scratch\nUSER app\nWORKDIR /x\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load .dockerignore
  #2 transferring context: <size> done
  #2 DONE <t>
  
  #3 [1/1] WORKDIR /x
  #3 ERROR: invalid user index: -1
  
  ------
   > [1/1] WORKDIR /x:
  ------
  Dockerfile:3
  --------------------
     1 |  FROM scratch
     2 |  USER app
     3 | >>> WORKDIR /x
     4 |
  --------------------
  ERROR: failed to build: failed to solve: invalid user index: -1
  [1]
