# Exceptions and patterns of .dockerignore

Area: build

  $ mkdir -p src/deep node
  $ echo 1 > src/a.js
  $ echo 2 > src/a.test.js
  $ echo 3 > src/deep/b.js
  $ echo 4 > src/deep/b.tmp
  $ echo 5 > README.md
  $ echo 6 > LICENSE.md
  $ cat > .dockerignore <<'EOF'
  > # comment
  > *.md
  > !README.md
  > **/*.tmp
  > src/*.test.js
  > /node
  > Dockerfile
  > .dockerignore
  > EOF
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY . /src/
  > RUN find /src | sort
  > EOF
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
  
  #6 [2/3] COPY . /src/
  #6 DONE <t>
  
  #7 [3/3] RUN find /src | sort
  #7 <t> /src
  #7 <t> /src/README.md
  #7 <t> /src/src
  #7 <t> /src/src/a.js
  #7 <t> /src/src/deep
  #7 <t> /src/src/deep/b.js
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker run --rm app find /src -type f | sort
  /src/README.md
  /src/src/a.js
  /src/src/deep/b.js
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY LICENSE.md /
  > EOF
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
  
  #6 [2/2] COPY LICENSE.md /
  #6 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/LICENSE.md": not found
  
  ------
   > [2/2] COPY LICENSE.md /:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY LICENSE.md /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/LICENSE.md": not found
  [1]
  $ cat > .dockerignore <<'EOF'
  > *
  > !src/deep
  > EOF
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY . /all/
  > EOF
  $ docker build -q -t app .
  sha256:<ID2>
  $ docker run --rm app find /all | sort
  /all
  /all/src
  /all/src/deep
  /all/src/deep/b.js
  /all/src/deep/b.tmp
