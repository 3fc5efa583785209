# A stage without steps is looked through before a RUN beside it ends
Area: build

  $ cat > Dockerfile <<'EOF'
  > ARG TAG=latest
  > FROM busybox:${TAG} AS tools
  > FROM tools AS make
  > FROM busybox AS last
  > RUN <<EOT sh -e
  > false
  > EOT
  > COPY --from=make /nosuch /x
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
  
  #5 [last 2/3] RUN <<EOT sh -e
  #5 CANCELED
  
  #6 [last 3/3] COPY --from=make /nosuch /x
  #6 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  
  ------
   > [last 3/3] COPY --from=make /nosuch /x:
  ------
  Dockerfile:8
  --------------------
     6 |  false
     7 |  EOT
     8 | >>> COPY --from=make /nosuch /x
     9 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  [1]
