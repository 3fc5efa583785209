# What of a copied file makes a step run again

Area: build-cache

  $ echo one > file
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY file /file
  > RUN cat /file
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ touch file
  $ docker build -q -t app .
  sha256:<ID1>
  $ echo one > file
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
  
  #6 [2/3] COPY file /file
  #6 CACHED
  
  #7 [3/3] RUN cat /file
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ chmod 755 file
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
  
  #6 [2/3] COPY file /file
  #6 DONE <t>
  
  #7 [3/3] RUN cat /file
  #7 <t> one
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ echo two > file
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
  
  #6 [2/3] COPY file /file
  #6 DONE <t>
  
  #7 [3/3] RUN cat /file
  #7 <t> two
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID3> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ echo one > file
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
  
  #6 [2/3] COPY file /file
  #6 CACHED
  
  #7 [3/3] RUN cat /file
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker build --no-cache --progress=plain -t app .
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
  
  #6 [2/3] COPY file /file
  #6 DONE <t>
  
  #7 [3/3] RUN cat /file
  #7 <t> one
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID4> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
