# A step that fails stops the stages beside it
Area: builds

What ran beside the failure is cancelled and not kept; what had ended is in the cache the next time.

  $ echo a > a.txt
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS make
  > RUN sleep 2; false
  > FROM busybox
  > WORKDIR /app
  > COPY a.txt .
  > RUN echo beside > /x
  > RUN echo start; sleep 8
  > COPY --from=make /out/made /data/a
  > RUN ls
  > EOF
  $ docker build -t app .
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
  
  #6 [make 2/2] RUN sleep 2; false
  #6 ERROR: process "/bin/sh -c sleep 2; false" did not complete successfully: exit code: 1
  
  #7 [stage-1 2/7] WORKDIR /app
  #7 DONE <t>
  
  #8 [stage-1 3/7] COPY a.txt .
  #8 DONE <t>
  
  #9 [stage-1 4/7] RUN echo beside > /x
  #9 DONE <t>
  
  #10 [stage-1 5/7] RUN echo start; sleep 8
  #10 <t> start
  #10 CANCELED
  
  ------
   > [make 2/2] RUN sleep 2; false:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS make
     2 | >>> RUN sleep 2; false
     3 |  FROM busybox
     4 |  WORKDIR /app
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c sleep 2; false" did not complete successfully: exit code: 1
  [1]
  $ docker build -q -t app .
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS make
     2 | >>> RUN sleep 2; false
     3 |  FROM busybox
     4 |  WORKDIR /app
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c sleep 2; false" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS slow
  > RUN sleep 8
  > RUN echo out > /made
  > FROM busybox AS bad
  > RUN echo oops; sleep 2; exit 4
  > FROM busybox
  > COPY --from=slow /made /made
  > COPY --from=bad /made /made2
  > EOF
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [bad 2/2] RUN echo oops; sleep 2; exit 4
  #5 <t> oops
  #5 ERROR: process "/bin/sh -c echo oops; sleep 2; exit 4" did not complete successfully: exit code: 4
  
  #6 [slow 2/3] RUN sleep 8
  #6 CANCELED
  
  ------
   > [bad 2/2] RUN echo oops; sleep 2; exit 4:
  <t> oops
  ------
  Dockerfile:5
  --------------------
     3 |  RUN echo out > /made
     4 |  FROM busybox AS bad
     5 | >>> RUN echo oops; sleep 2; exit 4
     6 |  FROM busybox
     7 |  COPY --from=slow /made /made
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo oops; sleep 2; exit 4" did not complete successfully: exit code: 4
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS first
  > RUN sleep 6; exit 1
  > FROM busybox AS second
  > RUN sleep 2; exit 2
  > FROM busybox
  > COPY --from=first /made /made
  > COPY --from=second /made /made2
  > EOF
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [first 2/2] RUN sleep 6; exit 1
  #5 CANCELED
  
  #6 [second 2/2] RUN sleep 2; exit 2
  #6 ERROR: process "/bin/sh -c sleep 2; exit 2" did not complete successfully: exit code: 2
  
  ------
   > [second 2/2] RUN sleep 2; exit 2:
  ------
  Dockerfile:4
  --------------------
     2 |  RUN sleep 6; exit 1
     3 |  FROM busybox AS second
     4 | >>> RUN sleep 2; exit 2
     5 |  FROM busybox
     6 |  COPY --from=first /made /made
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c sleep 2; exit 2" did not complete successfully: exit code: 2
  [1]
