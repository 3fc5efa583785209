# COPY with its flags

Area: build

  $ mkdir -p src/a src/b
  $ echo 1 > src/a/one.txt
  $ echo 2 > src/b/two.txt
  $ echo 3 > src/three.md
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --link src /link/
  > COPY --chmod=640 src/three.md /three.md
  > COPY --chown=33:33 src/a/ src/b/ /both/
  > COPY src/*/*.txt /flat/
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
  
  #5 [1/5] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/5] COPY --link src /link/
  #6 DONE <t>
  
  #7 [3/5] COPY --chmod=640 src/three.md /three.md
  #7 DONE <t>
  
  #8 [4/5] COPY --chown=33:33 src/a/ src/b/ /both/
  #8 DONE <t>
  
  #9 [5/5] COPY src/*/*.txt /flat/
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
  $ docker run --rm app sh -c 'ls /link /both /flat; stat -c "%a %u:%g %n" /three.md /both /both/one.txt'
  /both:
  one.txt
  two.txt
  
  /flat:
  one.txt
  two.txt
  
  /link:
  a
  b
  three.md
  640 0:0 /three.md
  755 33:33 /both
  644 33:33 /both/one.txt
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --parents src/*/*.txt /p/
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --parents src/*/*.txt /p/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --parents
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --exclude=*.md src /x/
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
  
  #6 [2/2] COPY --exclude=*.md src /x/
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY src/a/one.txt src/b/two.txt /both
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
  
  #6 [2/2] COPY src/a/one.txt src/b/two.txt /both
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID3> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY src/*.nothing /x/
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
  
  #6 [2/2] COPY src/*.nothing /x/
  #6 ERROR: lstat /src: no such file or directory
  
  ------
   > [2/2] COPY src/*.nothing /x/:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY src/*.nothing /x/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: lstat /src: no such file or directory
  [1]
  $ docker history --format '{{.Size}} {{.CreatedBy}}' app
  2B COPY src/a/one.txt src/b/two.txt /both # bui…
  <size>
