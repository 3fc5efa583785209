# RUN as a user whose account files are gone
Area: build

BuildKit looks a user up in /etc/passwd and /etc/group before it starts a step, and says which file it could not read.

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG GONE=/etc/passwd
  > ARG WHO=root
  > RUN rm $GONE
  > USER $WHO
  > RUN id
  > EOF
  $ docker build --progress plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] RUN rm /etc/passwd
  #5 DONE <t>
  
  #6 [3/3] RUN id
  #6 ERROR: process "/bin/sh -c id" did not complete successfully: unable to find user root: invalid argument
  
  ------
   > [3/3] RUN id:
  ------
  Dockerfile:6
  --------------------
     4 |  RUN rm $GONE
     5 |  USER $WHO
     6 | >>> RUN id
     7 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user root: invalid argument
  [1]
  $ docker build --build-arg WHO=1000 . 2>&1 | grep ^ERROR
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user 1000: invalid argument
  $ docker build --build-arg WHO=1:bin . 2>&1 | grep ^ERROR
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user 1: invalid argument
  $ docker build --build-arg WHO=1:2 -q .
  sha256:<ID1>
  $ docker build --build-arg GONE=/etc/group --build-arg WHO=daemon . 2>&1 | grep ^ERROR
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find groups for spec daemon: invalid argument
  $ docker build --build-arg GONE=/etc/group --build-arg WHO=5000:bin . 2>&1 | grep ^ERROR
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find groups for spec : invalid argument
  $ docker build --build-arg GONE=/etc/group --build-arg WHO=5000 -q .
  sha256:<ID2>
  $ docker build --build-arg GONE=/etc/group --build-arg WHO=ada . 2>&1 | grep ^ERROR
  ERROR: failed to build: failed to solve: process "/bin/sh -c id" did not complete successfully: unable to find user ada: no matching entries in passwd file
