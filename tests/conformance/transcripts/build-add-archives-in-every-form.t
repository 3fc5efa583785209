# ADD of archives and addresses

Area: build

  $ mkdir t && echo x > t/x && echo y > t/y
  $ tar cf a.tar t
  $ gzip -k a.tar
  $ cp a.tar notar.txt
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD a.tar /one/
  > ADD a.tar.gz /two
  > ADD notar.txt /three/
  > COPY a.tar /four/
  > ADD t /five
  > RUN find /one /two /three /four /five -type f | sort
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
  
  #5 [1/7] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/7] ADD a.tar /one/
  #6 DONE <t>
  
  #7 [3/7] ADD a.tar.gz /two
  #7 DONE <t>
  
  #8 [4/7] ADD notar.txt /three/
  #8 DONE <t>
  
  #9 [5/7] COPY a.tar /four/
  #9 DONE <t>
  
  #10 [6/7] ADD t /five
  #10 DONE <t>
  
  #11 [7/7] RUN find /one /two /three /four /five -type f | sort
  #11 <t> /five/x
  #11 <t> /five/y
  #11 <t> /four/a.tar
  #11 <t> /one/t/x
  #11 <t> /one/t/y
  #11 <t> /three/t/x
  #11 <t> /three/t/y
  #11 <t> /two/t/x
  #11 <t> /two/t/y
  #11 DONE <t>
  
  #12 exporting to image
  #12 exporting layers done
  #12 writing image sha256:<ID1> done
  #12 naming to docker.io/library/app done
  #12 DONE <t>
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD https://nosuch.invalid/x /x
  > XX
  $ docker build -q .
  ERROR: failed to build: failed to solve: failed to load cache key: Get "https://nosuch.invalid/x": dial tcp: lookup nosuch.invalid on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD --unpack=false a.tar /d/
  > ADD --chmod=600 --chown=33:33 t/x /owned
  > RUN ls /d; stat -c '%a %u:%g' /owned
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
  
  #6 [2/4] ADD --unpack=false a.tar /d/
  #6 DONE <t>
  
  #7 [3/4] ADD --chmod=600 --chown=33:33 t/x /owned
  #7 DONE <t>
  
  #8 [4/4] RUN ls /d; stat -c '%a %u:%g' /owned
  #8 <t> a.tar
  #8 <t> 600 33:33
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 DONE <t>
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
  $ echo broken > b.tar.gz
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > ADD b.tar.gz /b/
  > RUN ls /b
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
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] ADD b.tar.gz /b/
  #6 DONE <t>
  
  #7 [3/3] RUN ls /b
  #7 <t> b.tar.gz
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID3> done
  #8 DONE <t>
