# Owners, modes, links and archives that are copied

Area: build

  $ mkdir -p src/sub
  $ echo a > src/a.txt
  $ echo b > src/sub/b.txt
  $ ln -s a.txt src/link
  $ tar -cf bundle.tar src
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --chown=33:33 src/ /one/
  > COPY --chmod=600 src/a.txt /two/
  > COPY --link src/sub /three/sub
  > ADD bundle.tar /four/
  > COPY bundle.tar /five/
  > COPY src/*.txt src/sub/b.txt /six/
  > ADD --chown=nobody --chmod=750 src/a.txt /seven
  > COPY --parents src/sub/b.txt /eight/
  > COPY src /nine
  > COPY ["src/a.txt", "/with space/"]
  > EOF
  $ docker build -q -t app .
  Dockerfile:9
  --------------------
     7 |  COPY src/*.txt src/sub/b.txt /six/
     8 |  ADD --chown=nobody --chmod=750 src/a.txt /seven
     9 | >>> COPY --parents src/sub/b.txt /eight/
    10 |  COPY src /nine
    11 |  COPY ["src/a.txt", "/with space/"]
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 9: unknown flag: --parents
  [1]
  $ docker run --rm app sh -c 'cd /one; stat -c "%n %U %a %F" *; stat -c "%n %a" /two /two/*; ls /three /three/sub /four /five /six; stat -c "%U %a" /seven; ls -R /nine; cat "/with space/a.txt"'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app find /eight -type f
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker history --format '{{.CreatedBy}}' app
  Error response from daemon: No such image: app:latest
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY <<end /etc/app.conf
  > name=demo
  > path=$PATH
  > end
  > COPY <<'end' /etc/raw.conf
  > path=$PATH
  > end
  > RUN <<sh
  > set -e
  > echo from heredoc
  > cat /etc/app.conf /etc/raw.conf
  > sh
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
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [internal] preparing inline document
  #5 DONE <t>
  
  #6 [1/4] FROM docker.io/library/busybox:latest
  #6 DONE <t>
  
  #7 [2/4] COPY <<end /etc/app.conf
  #7 DONE <t>
  
  #8 [3/4] COPY <<end /etc/raw.conf
  #8 DONE <t>
  
  #9 [4/4] RUN <<sh (set -e...)
  #9 <t> from heredoc
  #9 <t> name=demo
  #9 <t> path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  #9 <t> path=$PATH
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --chown=nosuch src/a.txt /x
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY --chown=nosuch src/a.txt /x
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 DONE <t>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --chmod=abc src/a.txt /x
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
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --chmod=abc src/a.txt /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid syntax
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY src/a.txt
  > EOF
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY src/a.txt
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY --exclude=*.txt src /x/
  > RUN ls -A /x
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY --exclude=*.txt src /x/
  #6 DONE <t>
  
  #7 [3/3] RUN ls -A /x
  #7 <t> link
  #7 <t> sub
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID3> done
  #8 DONE <t>
