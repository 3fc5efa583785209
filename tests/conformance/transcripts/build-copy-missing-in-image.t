# A slow RUN is stopped when an image to copy from lacks the file
Area: build

  $ echo here > here
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN sleep 3
  > COPY --from=busybox /nosuch /x
  > EOF
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
  
  #5 [stage-0 2/3] RUN sleep 3
  #5 CANCELED
  
  #6 [stage-0 3/3] COPY --from=busybox /nosuch /x
  #6 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  
  ------
   > [stage-0 3/3] COPY --from=busybox /nosuch /x:
  ------
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN sleep 3
     3 | >>> COPY --from=busybox /nosuch /x
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  [1]
