# A file's mode counts for the cache, its time does not

Area: build

  $ echo one > file
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY file /file
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ touch file
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
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY file /file
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ chmod 755 file
  $ docker build -q -t app .
  sha256:<ID2>
  $ chmod 644 file
  $ docker build -q -t app .
  sha256:<ID1>
