# Only the stages named are built again

Area: build-cache

  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS base
  > RUN echo base > /base
  > FROM base AS tools
  > RUN echo tools > /tools
  > FROM base
  > COPY --from=tools /tools /tools
  > RUN cat /base /tools
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker build --no-cache-filter=tools --progress=plain -t app .
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
  
  #5 [base 2/2] RUN echo base > /base
  #5 CACHED
  
  #6 [stage-2 1/2] COPY --from=tools /tools /tools
  #6 CACHED
  
  #7 [stage-2 2/2] RUN cat /base /tools
  #7 CACHED
  
  #8 [tools 1/1] RUN echo tools > /tools
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID1> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ docker build --no-cache-filter=base --progress=plain -t app .
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
  
  #5 [base 2/2] RUN echo base > /base
  #5 DONE <t>
  
  #6 [stage-2 1/2] COPY --from=tools /tools /tools
  #6 DONE <t>
  
  #7 [stage-2 2/2] RUN cat /base /tools
  #7 <t> base
  #7 <t> tools
  #7 DONE <t>
  
  #8 [tools 1/1] RUN echo tools > /tools
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ docker build --no-cache-filter=nosuch --progress=plain -t app .
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
  
  #5 [base 2/2] RUN echo base > /base
  #5 CACHED
  
  #6 [stage-2 1/2] COPY --from=tools /tools /tools
  #6 CACHED
  
  #7 [stage-2 2/2] RUN cat /base /tools
  #7 CACHED
  
  #8 [tools 1/1] RUN echo tools > /tools
  #8 CACHED
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ docker build --target tools --progress=plain -t t .
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
  
  #5 [base 2/2] RUN echo base > /base
  #5 CACHED
  
  #6 [tools 1/1] RUN echo tools > /tools
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID3> done
  #7 naming to docker.io/library/t done
  #7 DONE <t>
  $ docker build --target nosuch --progress=plain -t t .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  [1]
  $ docker build --target 0 -q -t t .
  ERROR: failed to build: failed to solve: target stage "0" could not be found
  [1]
