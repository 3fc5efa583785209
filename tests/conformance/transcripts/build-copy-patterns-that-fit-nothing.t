# A pattern may fit nothing, but its directory must be there

Area: build

  $ mkdir d
  $ echo x > d/x
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY *.txt /d/
  > RUN ls -d /d
  > EOF
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
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY *.txt /d/
  #6 DONE <t>
  
  #7 [3/3] RUN ls -d /d
  #7 <t> ls: /d: No such file or directory
  #7 ERROR: process "/bin/sh -c ls -d /d" did not complete successfully: exit code: 1
  
  ------
   > [3/3] RUN ls -d /d:
  <t> ls: /d: No such file or directory
  ------
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  COPY *.txt /d/
     3 | >>> RUN ls -d /d
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c ls -d /d" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY nosuch/*.txt /e/
  > EOF
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
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY nosuch/*.txt /e/
  #6 ERROR: lstat /nosuch: no such file or directory
  
  ------
   > [2/2] COPY nosuch/*.txt /e/:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY nosuch/*.txt /e/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: lstat /nosuch: no such file or directory
  [1]
