# ADD of addresses where there is no network

Area: build

  $ mkdir t && echo x > t/x
  $ tar cf a.tar t
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD https://nosuch.invalid/x /x
  > RUN echo after
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
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] ADD https://nosuch.invalid/x /x
  #5 ERROR: Get "https://nosuch.invalid/x": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [2/3] ADD https://nosuch.invalid/x /x:
  ------
  ERROR: failed to build: failed to solve: failed to load cache key: Get "https://nosuch.invalid/x": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker build -q .
  ERROR: failed to build: failed to solve: failed to load cache key: Get "https://nosuch.invalid/x": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ARG HOST=nosuch.invalid
  > ADD http://${HOST}:8080/dir/file.txt /x/
  > XX
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
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] ADD http://nosuch.invalid:8080/dir/file.txt /x/
  #5 ERROR: Get "http://nosuch.invalid:8080/dir/file.txt": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [2/2] ADD http://nosuch.invalid:8080/dir/file.txt /x/:
  ------
  ERROR: failed to build: failed to solve: failed to load cache key: Get "http://nosuch.invalid:8080/dir/file.txt": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://nosuch.invalid/x /x/
  > XX
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
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] ADD --checksum=sha256:<ID1> https://nosuch.invalid/x /x/
  #5 ERROR: Get "https://nosuch.invalid/x": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [2/2] ADD --checksum=sha256:<ID1> https://nosuch.invalid/x /x/:
  ------
  ERROR: failed to build: failed to solve: Get "https://nosuch.invalid/x": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > COPY https://nosuch.invalid/x /x/
  > XX
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
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY https://nosuch.invalid/x /x/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: source can't be a URL for COPY
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d t/x /x/
  > XX
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
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ADD --checksum=sha256:<ID1> t/x /x/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: checksum requires HTTP(S) or Git sources
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD a.tar /etc/passwd
  > XX
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
  
  #6 [2/2] ADD a.tar /etc/passwd
  #6 ERROR: mkdir /etc/passwd: not a directory
  
  ------
   > [2/2] ADD a.tar /etc/passwd:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ADD a.tar /etc/passwd
     3 |
  --------------------
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD a.tar /etc/passwd/
  > XX
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
  
  #6 [2/2] ADD a.tar /etc/passwd/
  #6 ERROR: mkdir /etc/passwd: not a directory
  
  ------
   > [2/2] ADD a.tar /etc/passwd/:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ADD a.tar /etc/passwd/
     3 |
  --------------------
  ERROR: failed to build: failed to solve: mkdir /etc/passwd: not a directory
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN mkdir /d && echo file > /d/t
  > ADD a.tar /d
  > XX
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
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] RUN mkdir /d && echo file > /d/t
  #6 DONE <t>
  
  #7 [3/3] ADD a.tar /d
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 DONE <t>
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN mkdir -p /d/t/x
  > ADD a.tar /d
  > RUN ls -ld /d/t/x | cut -c1
  > XX
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
  
  #5 [1/4] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/4] RUN mkdir -p /d/t/x
  #6 DONE <t>
  
  #7 [3/4] ADD a.tar /d
  #7 DONE <t>
  
  #8 [4/4] RUN ls -ld /d/t/x | cut -c1
  #8 <t> -
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID3> done
  #9 DONE <t>
