# A base stage that is rebuilt on its own leaves what stands on it as it was

Area: build-cache

  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS base
  > RUN echo base > /base
  > FROM base
  > RUN cat /base
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ sleep 1
  $ docker build -q --no-cache --target base -t base .
  sha256:<ID2>
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
  
  #6 [stage-1 1/1] RUN cat /base
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker build -q --target base -t base .
  sha256:<ID2>
  $ docker build -q --no-cache -t app .
  sha256:<ID3>
  $ docker build -q -t app .
  sha256:<ID3>
