# WORKDIR / makes no layer

Area: build

  $ printf 'FROM busybox\nWORKDIR /\nRUN true\nWORKDIR /x\nWORKDIR .\nUSER nosuch\nWORKDIR /y\n' > Dockerfile
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
  
  #4 [1/6] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/6] RUN true
  #5 DONE <t>
  
  #6 [3/6] WORKDIR /x
  #6 DONE <t>
  
  #7 [4/6] WORKDIR .
  #7 DONE <t>
  
  #8 [5/6] WORKDIR /y
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID1> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ docker history --format '{{.CreatedBy}}' app
  WORKDIR /y
  USER nosuch
  WORKDIR /x
  WORKDIR /x
  RUN /bin/sh -c true # buildkit
  WORKDIR /
  $ docker inspect -f '{{len .RootFS.Layers}}' app
  5
