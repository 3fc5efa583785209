# FROM an image that does not exist

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM localhost:5000/nosuch
  > RUN true
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for localhost:5000/nosuch:latest
  #2 ERROR: localhost:5000/nosuch:latest: not found
  
  ------
   > [internal] load metadata for localhost:5000/nosuch:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM localhost:5000/nosuch
     2 |  RUN true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: localhost:5000/nosuch: failed to resolve source metadata for localhost:5000/nosuch:latest: localhost:5000/nosuch:latest: not found
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM localhost:5000/nosuch:v1 AS base
  > FROM busybox
  > COPY --from=base /x /
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load metadata for localhost:5000/nosuch:v1
  #3 ERROR: localhost:5000/nosuch:v1: not found
  
  ------
   > [internal] load metadata for localhost:5000/nosuch:v1:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM localhost:5000/nosuch:v1 AS base
     2 |  FROM busybox
     3 |  COPY --from=base /x /
  --------------------
  ERROR: failed to build: failed to solve: localhost:5000/nosuch:v1: failed to resolve source metadata for localhost:5000/nosuch:v1: localhost:5000/nosuch:v1: not found
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM Busybox
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG Busybox results in empty or invalid base image name (line 1)
  #1 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG Busybox results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM Busybox
     2 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Busybox": invalid reference format: repository name (library/Busybox) must be lowercase
  [1]
