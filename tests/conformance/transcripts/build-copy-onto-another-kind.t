# A directory does not go over a file, nor the reverse

Area: build

  $ mkdir d
  $ echo 1 > d/f
  $ echo 2 > f
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY d /etc/passwd
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
  
  #6 [2/2] COPY d /etc/passwd
  #6 ERROR: cannot copy to non-directory: /var/lib/docker/overlay2/<cacheid>/merged/etc/passwd
  
  ------
   > [2/2] COPY d /etc/passwd:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY d /etc/passwd
     3 |
  --------------------
  ERROR: failed to build: failed to solve: cannot copy to non-directory: /var/lib/docker/overlay2/<cacheid>/merged/etc/passwd
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY d /both/f
  > COPY f /both
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
  
  #6 [2/3] COPY d /both/f
  #6 DONE <t>
  
  #7 [3/3] COPY f /both
  #7 ERROR: cannot replace to directory /var/lib/docker/overlay2/<cacheid>/merged/both/f with file
  
  ------
   > [3/3] COPY f /both:
  ------
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  COPY d /both/f
     3 | >>> COPY f /both
     4 |
  --------------------
  ERROR: failed to build: failed to solve: cannot replace to directory /var/lib/docker/overlay2/<cacheid>/merged/both/f with file
  [1]
