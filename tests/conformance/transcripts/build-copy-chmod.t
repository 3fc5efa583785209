# Modes for copied files

Area: build

  $ echo hi > a
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --chmod=u+x,g=r a /b
  > ADD --chmod=700 a /c
  > RUN stat -c '%a %n' /b /c
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
  
  #5 [1/4] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/4] COPY --chmod=u+x,g=r a /b
  #6 DONE <t>
  
  #7 [3/4] ADD --chmod=700 a /c
  #7 DONE <t>
  
  #8 [4/4] RUN stat -c '%a %n' /b /c
  #8 <t> 744 /b
  #8 <t> 700 /c
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID1> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --chmod=999 a /b
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
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --chmod=999 a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid chmod parameter: '999'. it should be octal string and between 0 and 07777
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --chmod=abc a /b
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
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --chmod=abc a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid syntax
  [1]
