# A file that a cached stage lacks is missed at once
Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS make
  > WORKDIR /w
  > RUN echo made > f
  > FROM busybox
  > RUN echo go
  > COPY --from=make /w/g /x
  > EOF
  $ docker build -q --target make .
  sha256:<ID1>
  $ docker build .
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
  
  #5 [make 2/3] WORKDIR /w
  #5 CACHED
  
  #6 [make 3/3] RUN echo made > f
  #6 CACHED
  
  #7 [stage-1 2/3] RUN echo go
  #7 <t> go
  #7 DONE <t>
  
  #8 [stage-1 3/3] COPY --from=make /w/g /x
  #8 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/w/g": not found
  
  ------
   > [stage-1 3/3] COPY --from=make /w/g /x:
  ------
  Dockerfile:6
  --------------------
     4 |  FROM busybox
     5 |  RUN echo go
     6 | >>> COPY --from=make /w/g /x
     7 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/w/g": not found
  [1]
  $ docker build --no-cache .
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
  
  #5 [make 2/3] WORKDIR /w
  #5 CACHED
  
  #6 [make 3/3] RUN echo made > f
  #6 DONE <t>
  
  #7 [stage-1 2/3] RUN echo go
  #7 <t> go
  #7 DONE <t>
  
  #8 [stage-1 3/3] COPY --from=make /w/g /x
  #8 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/w/g": not found
  
  ------
   > [stage-1 3/3] COPY --from=make /w/g /x:
  ------
  Dockerfile:6
  --------------------
     4 |  FROM busybox
     5 |  RUN echo go
     6 | >>> COPY --from=make /w/g /x
     7 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/w/g": not found
  [1]
