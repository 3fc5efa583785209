# A copy from the image that it goes onto fails when it is made, and stops the stage beside it
Area: build

  $ echo here > here
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS make
  > FROM busybox AS side
  > RUN sleep 3
  > FROM busybox AS last
  > COPY --from=make /nosuch /x
  > COPY --from=side /etc /e
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
  
  #5 [last 2/3] COPY --from=make /nosuch /x
  #5 ERROR: lstat /nosuch: no such file or directory
  
  #6 [side 2/2] RUN sleep 3
  #6 CANCELED
  
  ------
   > [last 2/3] COPY --from=make /nosuch /x:
  ------
  Dockerfile:5
  --------------------
     3 |  RUN sleep 3
     4 |  FROM busybox AS last
     5 | >>> COPY --from=make /nosuch /x
     6 |  COPY --from=side /etc /e
     7 |
  --------------------
  ERROR: failed to build: failed to solve: lstat /nosuch: no such file or directory
  [1]
