# A copy's origin cannot be a variable, and a cache directory may have an owner

Area: build

  $ printf 'ARG IMAGE=busybox\nFROM busybox\nCOPY --from=$IMAGE /etc/passwd /x\n' > Dockerfile
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround
  [1]
  $ printf 'ARG IMAGE=busybox\nFROM $IMAGE AS from\nFROM busybox\nCOPY --from=from /etc/group /x\nRUN --mount=type=cache,target=/cache,uid=33,mode=0700 ls -ld /cache | cut -c1-30\n' > Dockerfile
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
  
  #4 [internal] setting cache mount permissions
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-1 2/3] COPY --from=from /etc/group /x
  #6 DONE <t>
  
  #7 [stage-1 3/3] RUN --mount=type=cache,target=/cache,uid=33,mode=0700 ls -ld /cache | cut -c1-30
  #7 <t> drwx------  2 www-data root
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
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
  
  #4 [internal] setting cache mount permissions
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-1 2/3] COPY --from=from /etc/group /x
  #6 CACHED
  
  #7 [stage-1 3/3] RUN --mount=type=cache,target=/cache,uid=33,mode=0700 ls -ld /cache | cut -c1-30
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ printf 'RUN --mount=type=cache,target=/cache,uid=33,mode=0700 ls -ld /cache | cut -c1-30\n' >> Dockerfile
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
  
  #4 [internal] setting cache mount permissions
  #4 CACHED
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-1 2/4] COPY --from=from /etc/group /x
  #6 CACHED
  
  #7 [stage-1 3/4] RUN --mount=type=cache,target=/cache,uid=33,mode=0700 ls -ld /cache | cut -c1-30
  #7 CACHED
  
  #8 [stage-1 4/4] RUN --mount=type=cache,target=/cache,uid=33,mode=0700 ls -ld /cache | cut -c1-30
  #8 <t> drwx------  2 www-data root
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
