# A base that is needed only after a command is told of twice

Area: build

  $ echo 1 > src
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS deps
  > RUN echo deps > /deps
  > FROM deps AS build
  > COPY src /src
  > RUN cat /deps /src > /out
  > FROM busybox
  > COPY --from=build /out /app
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ echo 2 > src
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
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  #5 DONE <t>
  
  #6 [build 1/2] COPY src /src
  #6 DONE <t>
  
  #7 [build 2/2] RUN cat /deps /src > /out
  #7 DONE <t>
  
  #8 [deps 2/2] RUN echo deps > /deps
  #8 CACHED
  
  #9 [stage-2 2/2] COPY --from=build /out /app
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID2> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
  $ echo 3 > src
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
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  #5 DONE <t>
  
  #6 [build 1/2] COPY src /src
  #6 DONE <t>
  
  #7 [build 2/2] RUN cat /deps /src > /out
  #7 DONE <t>
  
  #8 [deps 2/2] RUN echo deps > /deps
  #8 CACHED
  
  #9 [stage-2 2/2] COPY --from=build /out /app
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID3> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
