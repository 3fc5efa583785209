# A cache mount keeps its files until a build without cache

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN --mount=type=cache,target=/c echo x >> /c/x; cat /c/x
  > EOF
  $ docker build --progress=plain .
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
  
  #5 [stage-0 2/2] RUN --mount=type=cache,target=/c echo x >> /c/x; cat /c/x
  #5 <t> x
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN --mount=type=cache,target=/c echo y >> /c/x; cat /c/x
  > EOF
  $ docker build --progress=plain .
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
  
  #5 [stage-0 2/2] RUN --mount=type=cache,target=/c echo y >> /c/x; cat /c/x
  #5 <t> x
  #5 <t> y
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID2> done
  #6 DONE <t>
  $ docker build --progress=plain --no-cache .
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
  
  #5 [stage-0 2/2] RUN --mount=type=cache,target=/c echo y >> /c/x; cat /c/x
  #5 <t> y
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID3> done
  #6 DONE <t>
