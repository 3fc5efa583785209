# A copy from just what it goes onto is not known by its files
Area: builds

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --from=busybox /etc/passwd /users
  > EOF
  $ docker build -q -t same .
  sha256:<ID1>
  $ docker build -t same .
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
  
  #5 [stage-0 2/2] COPY --from=busybox /etc/passwd /users
  #5 CACHED
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/same done
  #6 DONE <t>
  $ echo second > b.txt
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS make
  > COPY b.txt /srv/
  > FROM busybox
  > COPY --from=0 /etc/passwd /users
  > EOF
  $ docker build -t other .
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
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [make 2/2] COPY b.txt /srv/
  #6 DONE <t>
  
  #7 [stage-1 2/2] COPY --from=0 /etc/passwd /users
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/other done
  #8 DONE <t>
  $ docker build -t other .
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
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [make 2/2] COPY b.txt /srv/
  #6 CACHED
  
  #7 [stage-1 2/2] COPY --from=0 /etc/passwd /users
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/other done
  #8 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS make
  > RUN echo three > /three
  > FROM busybox
  > COPY --from=make /etc/passwd /users
  > EOF
  $ docker build -t third .
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
  
  #5 [make 2/2] RUN echo three > /three
  #5 DONE <t>
  
  #6 [stage-1 2/2] COPY --from=make /etc/passwd /users
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 naming to docker.io/library/third done
  #7 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --from=busybox /etc/passwd /users
  > EOF
  $ docker build -t same .
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
  
  #5 [stage-0 2/2] COPY --from=busybox /etc/passwd /users
  #5 CACHED
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/same done
  #6 DONE <t>
