# Patterns of COPY that make no sense

Area: build

  $ echo x > a
  $ printf 'FROM busybox\nCOPY a file[ /x/\n' > Dockerfile
  $ docker build --progress=plain -t app .
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
  #4 ERROR: rpc error: code = Unknown desc = invalid includepatterns: [a file[]: syntax error in pattern
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  ------
   > [internal] load build context:
  ------
  ERROR: failed to build: failed to solve: rpc error: code = Unknown desc = invalid includepatterns: [a file[]: syntax error in pattern
  [1]
  $ printf 'FROM busybox AS one\nFROM busybox\nCOPY --from=one /etc/[ /x/\n' > Dockerfile
  $ docker build --progress=plain -t app .
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
  
  #5 [stage-1 2/2] COPY --from=one /etc/[ /x/
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  $ printf 'FROM busybox\nCOPY z* /x/\nCOPY d/[a-] /x/\nCOPY b /b\n' > Dockerfile
  $ docker build --progress=plain -t app .
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
  #4 ERROR: rpc error: code = Unknown desc = invalid includepatterns: [b d/[a-] z*]: syntax error in pattern
  
  #5 [1/4] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  ------
   > [internal] load build context:
  ------
  ERROR: failed to build: failed to solve: rpc error: code = Unknown desc = invalid includepatterns: [b d/[a-] z*]: syntax error in pattern
  [1]
