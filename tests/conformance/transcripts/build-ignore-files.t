# An ignore file of its own, and one that is wrong

Area: build

  $ echo 1 > a.log
  $ echo 2 > b.txt
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY . /c
  > RUN ls /c
  > EOF
  $ echo '[a' > .dockerignore
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
  
  ERROR: failed to build: failed to solve: syntax error in pattern
  [1]
  $ echo '*.txt' > .dockerignore
  $ echo '*.log' > Dockerfile.dockerignore
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load build context
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] COPY . /c
  #5 DONE <t>
  
  #6 [3/3] RUN ls /c
  #6 <t> Dockerfile
  #6 <t> Dockerfile.dockerignore
  #6 <t> b.txt
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
