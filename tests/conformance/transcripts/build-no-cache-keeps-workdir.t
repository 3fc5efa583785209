# A build without cache makes a working directory anew only on top of what was made anew
Area: build

  $ cat > Dockerfile <<'EOT'
  > FROM busybox
  > WORKDIR /w
  > RUN echo made > f
  > WORKDIR /x
  > EOT
  $ docker build -q .
  sha256:<ID1>
  $ docker build --no-cache .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] WORKDIR /w
  #5 CACHED
  
  #6 [3/4] RUN echo made > f
  #6 DONE <t>
  
  #7 [4/4] WORKDIR /x
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 DONE <t>
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] WORKDIR /w
  #5 CACHED
  
  #6 [3/4] RUN echo made > f
  #6 CACHED
  
  #7 [4/4] WORKDIR /x
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 DONE <t>
  $ docker build --no-cache .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] WORKDIR /w
  #5 CACHED
  
  #6 [3/4] RUN echo made > f
  #6 DONE <t>
  
  #7 [4/4] WORKDIR /x
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID3> done
  #8 DONE <t>
