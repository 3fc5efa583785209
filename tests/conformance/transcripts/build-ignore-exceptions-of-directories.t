# What a context leaves out

Area: build

  $ mkdir -p docs/deep tmp
  $ echo 1 > a.md
  $ echo 2 > README.md
  $ echo 3 > README-secret.md
  $ echo 4 > docs/x.txt
  $ echo 5 > docs/deep/y.txt
  $ echo 6 > tmp/z
  $ echo 7 > .hidden
  $ cat > .dockerignore <<'XX'
  > *.md
  > !README*.md
  > README-secret.md
  > **/*.txt
  > !docs/deep
  > /tmp
  > XX
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > COPY . /ctx
  > RUN find /ctx | sort
  > XX
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
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY . /ctx
  #6 DONE <t>
  
  #7 [3/3] RUN find /ctx | sort
  #7 <t> /ctx
  #7 <t> /ctx/.dockerignore
  #7 <t> /ctx/.hidden
  #7 <t> /ctx/Dockerfile
  #7 <t> /ctx/README.md
  #7 <t> /ctx/docs
  #7 <t> /ctx/docs/deep
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ echo Dockerfile >> .dockerignore
  $ docker build -q -t app .
  sha256:<ID2>
  $ docker run --rm app ls -A /ctx
  .dockerignore
  .hidden
  README.md
  docs
  $ cat > Dockerfile.dockerignore <<'XX'
  > **
  > !a.md
  > XX
  $ docker build -q -t app .
  sha256:<ID3>
  $ docker run --rm app ls -A /ctx
  a.md
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > COPY tmp/z /z
  > XX
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load build context
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] COPY tmp/z /z
  #5 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/tmp/z": not found
  
  ------
   > [2/2] COPY tmp/z /z:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY tmp/z /z
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/tmp/z": not found
  [1]
  $ rm Dockerfile.dockerignore
  $ docker build .
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
  
  #6 [2/2] COPY tmp/z /z
  #6 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/tmp/z": not found
  
  ------
   > [2/2] COPY tmp/z /z:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY tmp/z /z
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/tmp/z": not found
  [1]
