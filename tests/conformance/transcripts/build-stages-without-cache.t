# Some stages can do without the cache

Area: build

  $ printf 'FROM busybox AS deps\nRUN echo deps > /deps\nFROM busybox AS app\nCOPY --from=deps /deps /deps\nRUN echo app > /app\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker build --progress=plain --no-cache-filter=deps -t app .
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
  
  #5 [app 2/3] COPY --from=deps /deps /deps
  #5 CACHED
  
  #6 [app 3/3] RUN echo app > /app
  #6 CACHED
  
  #7 [deps 2/2] RUN echo deps > /deps
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker build --progress=plain --no-cache-filter=app -t app .
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
  
  #5 [app 2/3] COPY --from=deps /deps /deps
  #5 DONE <t>
  
  #6 [app 3/3] RUN echo app > /app
  #6 DONE <t>
  
  #7 [deps 2/2] RUN echo deps > /deps
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
