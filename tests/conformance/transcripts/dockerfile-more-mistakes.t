# Instructions with wrong arguments

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --from=5 /a /a
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: invalid stage index 5
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > EXPOSE 80/xyz
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
     2 | >>> EXPOSE 80/xyz
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid port: "80/xyz": invalid proto: xyz
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN --network=foo true
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --network=foo true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: invalid network mode "foo"
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > HEALTHCHECK true
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> HEALTHCHECK true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Unknown type "TRUE" in HEALTHCHECK (try CMD)
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
