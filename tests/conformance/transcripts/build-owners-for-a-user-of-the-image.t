# Who owns what a build makes

Area: build

  $ echo x > file
  $ mkdir dir
  $ echo y > dir/y
  $ chmod 600 file
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN adduser -D -u 1001 app && mkdir /data && chown app:app /data
  > USER app
  > WORKDIR /home/app
  > COPY file .
  > COPY --chown=app:app file owned
  > COPY --chown=app dir dir
  > COPY --chown=1001:33 --chmod=440 file numbers
  > RUN stat -c '%U:%G %a %n' * dir/y; cat file 2>&1; touch here 2>&1; touch /data/there && ls /data
  > RUN id; echo $HOME; pwd
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
  
  #5 [1/9] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/9] RUN adduser -D -u 1001 app && mkdir /data && chown app:app /data
  #6 <t> /bin/sh: line 0: adduser: not found
  #6 ERROR: process "/bin/sh -c adduser -D -u 1001 app && mkdir /data && chown app:app /data" did not complete successfully: exit code: 127
  
  ------
   > [2/9] RUN adduser -D -u 1001 app && mkdir /data && chown app:app /data:
  <t> /bin/sh: line 0: adduser: not found
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN adduser -D -u 1001 app && mkdir /data && chown app:app /data
     3 |  USER app
     4 |  WORKDIR /home/app
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c adduser -D -u 1001 app && mkdir /data && chown app:app /data" did not complete successfully: exit code: 127
  [1]
  $ docker run --rm app id -un
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app sh -c 'echo x > /home/app/new'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 0 app sh -c 'ls -l /home/app | tail -n +2 | tr -s " " | cut -d" " -f1,3,4,9'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/data app sh -c 'touch /data/mine; stat -c %U /data /data/mine'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ printf 'FROM busybox\nCOPY --chown=nosuch file /f\n' > Dockerfile
  $ docker build --progress=plain -t bad .
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
  
  #6 [2/2] COPY --chown=nosuch file /f
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/bad done
  #7 DONE <t>
  $ printf 'FROM busybox\nCOPY --chmod=999 file /f\n' > Dockerfile
  $ docker build --progress=plain -t bad .
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
     2 | >>> COPY --chmod=999 file /f
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid chmod parameter: '999'. it should be octal string and between 0 and 07777
  [1]
  $ printf 'FROM busybox\nCOPY --chmod=u+x file /f\nRUN stat -c %%a /f\n' > Dockerfile
  $ docker build --progress=plain -t sym .
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
  
  #6 [2/3] COPY --chmod=u+x file /f
  #6 DONE <t>
  
  #7 [3/3] RUN stat -c %a /f
  #7 <t> 700
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/sym done
  #8 DONE <t>
