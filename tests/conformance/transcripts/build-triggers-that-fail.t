# Triggers that fail

Area: build

  $ printf 'FROM busybox\nONBUILD RUN cat /config\n' > Dockerfile
  $ docker build -q -t base .
  sha256:<ID1>
  $ printf 'FROM base\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/base:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/1] FROM docker.io/library/base:latest
  #4 DONE <t>
  
  #5 [2/2] ONBUILD RUN cat /config
  #5 <t> cat: can't open '/config': No such file or directory
  #5 ERROR: process "/bin/sh -c cat /config" did not complete successfully: exit code: 1
  
  ------
   > [2/2] ONBUILD RUN cat /config:
  <t> cat: can't open '/config': No such file or directory
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM base
     2 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cat /config" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox AS x\nRUN echo 1 > /config\nFROM base\nRUN true\n' > Dockerfile
  $ docker build -q .
  Dockerfile:3
  --------------------
     1 |  FROM busybox AS x
     2 |  RUN echo 1 > /config
     3 | >>> FROM base
     4 |  RUN true
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cat /config" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox\nONBUILD NOSUCH x\n' > Dockerfile
  $ docker build -q .
  sha256:<ID2>
  $ printf 'FROM busybox\nONBUILD\n' > Dockerfile
  $ docker build -q .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ONBUILD requires at least one argument
  [1]
  $ printf 'FROM busybox\nONBUILD MAINTAINER me\n' > Dockerfile
  $ docker build -q .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD MAINTAINER me
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: MAINTAINER isn't allowed as an ONBUILD trigger
  [1]
