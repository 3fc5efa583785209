# What stands on a stage that is built anew

Area: build-cache

  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS base
  > RUN echo base > /base
  > FROM base AS left
  > RUN echo left > /left
  > FROM left
  > ENV A=1
  > WORKDIR /w
  > RUN echo last > last
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker build --progress=plain --no-cache-filter=base -t app .
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
  
  #6 [left 1/1] RUN echo left > /left
  #6 DONE <t>
  
  #7 [stage-2 1/2] WORKDIR /w
  #7 DONE <t>
  
  #8 [stage-2 2/2] RUN echo last > last
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ docker build --progress=plain --no-cache-filter=left -t app .
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
  
  #6 [left 1/1] RUN echo left > /left
  #6 DONE <t>
  
  #7 [stage-2 1/2] WORKDIR /w
  #7 DONE <t>
  
  #8 [stage-2 2/2] RUN echo last > last
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID3> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
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
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [base 2/2] RUN echo base > /base
  #5 CACHED
  
  #6 [left 1/1] RUN echo left > /left
  #6 CACHED
  
  #7 [stage-2 1/2] WORKDIR /w
  #7 CACHED
  
  #8 [stage-2 2/2] RUN echo last > last
  #8 CACHED
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID3> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ printf 'FROM busybox AS one\nRUN echo 1 > /1\nFROM one\nCOPY --from=one /1 /2\nRUN cat /2\n' > Dockerfile
  $ docker build -q -t two .
  sha256:<ID4>
  $ docker build --progress=plain --no-cache-filter=one -t two .
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
  
  #5 [one 2/2] RUN echo 1 > /1
  #5 DONE <t>
  
  #6 [stage-1 1/2] COPY --from=one /1 /2
  #6 DONE <t>
  
  #7 [stage-1 2/2] RUN cat /2
  #7 <t> 1
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID5> done
  #8 naming to docker.io/library/two done
  #8 DONE <t>
  $ docker build -q --no-cache-filter=one --target one -t one .
  sha256:<ID6>
  $ docker build --progress=plain -t two .
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
  
  #5 [one 2/2] RUN echo 1 > /1
  #5 CACHED
  
  #6 [stage-1 1/2] COPY --from=one /1 /2
  #6 CACHED
  
  #7 [stage-1 2/2] RUN cat /2
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID5> done
  #8 naming to docker.io/library/two done
  #8 DONE <t>
