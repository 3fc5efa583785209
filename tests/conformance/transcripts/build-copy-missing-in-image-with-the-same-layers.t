# An image with the same layers under another name is looked through before a copy from it
Area: build

  $ printf 'FROM busybox\nENV B=2\n' | docker build -q -t site -
  sha256:<ID1>
  $ printf 'FROM site\nCOPY --from=busybox /nosuch /copied/\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load metadata for docker.io/library/site:latest
  #3 DONE <t>
  
  #4 [internal] load .dockerignore
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 FROM docker.io/library/site:latest
  #6 DONE <t>
  
  #7 [stage-0 2/2] COPY --from=busybox /nosuch /copied/
  #7 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  
  ------
   > [stage-0 2/2] COPY --from=busybox /nosuch /copied/:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM site
     2 | >>> COPY --from=busybox /nosuch /copied/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  [1]
  $ printf 'FROM site\nCOPY --from=site /nosuch /copied/\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/site:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/site:latest
  #4 DONE <t>
  
  #5 [stage-0 2/2] COPY --from=site /nosuch /copied/
  #5 ERROR: lstat /nosuch: no such file or directory
  
  ------
   > [stage-0 2/2] COPY --from=site /nosuch /copied/:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM site
     2 | >>> COPY --from=site /nosuch /copied/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: lstat /nosuch: no such file or directory
  [1]
