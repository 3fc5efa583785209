# Two copies of files that are missing, from the context and from the image that they go onto
Area: build

  $ cat > Broken <<'EOF'
  > FROM busybox
  > COPY --from=busybox /nosuch /copied/
  > COPY nosuch.txt /srv/
  > EOF
  $ docker build -f Broken .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Broken
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
  
  #6 [stage-0 2/3] COPY --from=busybox /nosuch /copied/
  #6 ERROR: lstat /nosuch: no such file or directory
  
  #7 [stage-0 3/3] COPY nosuch.txt /srv/
  #7 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch.txt": not found
  
  ------
   > [stage-0 2/3] COPY --from=busybox /nosuch /copied/:
  ------
  ------
   > [stage-0 3/3] COPY nosuch.txt /srv/:
  ------
  Broken:3
  --------------------
     1 |  FROM busybox
     2 |  COPY --from=busybox /nosuch /copied/
     3 | >>> COPY nosuch.txt /srv/
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch.txt": not found
  [1]
