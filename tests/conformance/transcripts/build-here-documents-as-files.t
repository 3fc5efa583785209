# Here-documents that become files are steps of their own

Area: build

  $ printf "FROM busybox\nRUN <<S\n#!/bin/sh\necho hi\nS\n" > Dockerfile
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] RUN <<S (#!/bin/sh...)
  #6 <t> hi
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] RUN <<S (#!/bin/sh...)
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ printf "FROM busybox\nCOPY <<S /a\necho hi\nS\n" > Dockerfile
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY <<S /a
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY <<S /a
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ printf "FROM busybox\nCOPY --chmod=600 <<S /a\necho hi\nS\n" > Dockerfile
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] preparing inline document
  #4 CACHED
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY --chmod=600 <<S /a
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID3> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ printf "FROM busybox\nCOPY <<S <<T /a/\necho hi\nS\nx\nT\n" > Dockerfile
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] preparing inline document
  #4 CACHED
  
  #5 [internal] preparing inline document
  #5 DONE <t>
  
  #6 [1/2] FROM docker.io/library/busybox:latest
  #6 DONE <t>
  
  #7 [2/2] COPY <<S <<T /a/
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID4> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
