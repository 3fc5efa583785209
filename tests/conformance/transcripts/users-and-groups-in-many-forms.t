# Users and groups in many forms

Area: containers

  $ docker run --rm -u nobody busybox id
  uid=65534(nobody) gid=65534(nobody) groups=65534(nobody)
  $ docker run --rm -u 33 busybox id
  uid=33(www-data) gid=33(www-data) groups=33(www-data)
  $ docker run --rm -u 1000:33 busybox id
  uid=1000 gid=33(www-data) groups=33(www-data)
  $ docker run --rm -u daemon:bin busybox id
  uid=1(daemon) gid=2(bin) groups=2(bin)
  $ docker run --rm -u :33 busybox id
  uid=0(root) gid=33(www-data) groups=33(www-data)
  $ docker run --rm -u nobody:nosuch busybox id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 99999999999 busybox id
  docker: Error response from daemon: uids and gids must be in range 0-2147483647
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --group-add 33 --group-add bin busybox id
  uid=0(root) gid=0(root) groups=0(root),2(bin),33(www-data)
  $ docker run --rm --group-add nosuch busybox id
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u nobody busybox sh -c 'echo $HOME; pwd; touch /tmp/x && ls -l /tmp/x | cut -c1-30; touch /x; echo $?; cat /proc/self/status | grep -E "^(Uid|Gid)"'
  /home
  /
  -rw-r--r--  1 nobody  nobod
  touch: /x: Permission denied
  1
  Uid:	65534	65534	65534	65534
  Gid:	65534	65534	65534	65534
  $ docker run --rm -w /a/b/c busybox sh -c 'pwd; ls -ld /a/b | cut -c1-25'
  /a/b/c
  drwxr-xr-x  3 root
  $ docker run --rm -w /etc/passwd busybox pwd
  docker: Error response from daemon: Cannot mkdir: /etc/passwd is not a directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u nobody -w /root busybox pwd
  /root
  $ docker run --rm -u nobody -w /new busybox sh -c 'pwd; touch f'
  /new
  touch: f: Permission denied
  [1]
  $ docker run --rm -w rel busybox pwd
  docker: Error response from daemon: the working directory 'rel' is invalid, it needs to be an absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN adduser -D -u 1500 -h /home/app app && addgroup app www-data
  > USER app
  > WORKDIR /home/app
  > RUN touch made && stat -c '%U:%G %n' made . && id
  > COPY Dockerfile ./
  > COPY --chown=app:www-data Dockerfile own
  > RUN stat -c '%U:%G %n' Dockerfile own
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
  
  #5 [1/7] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/7] RUN adduser -D -u 1500 -h /home/app app && addgroup app www-data
  #6 <t> /bin/sh: line 0: adduser: not found
  #6 ERROR: process "/bin/sh -c adduser -D -u 1500 -h /home/app app && addgroup app www-data" did not complete successfully: exit code: 127
  
  ------
   > [2/7] RUN adduser -D -u 1500 -h /home/app app && addgroup app www-data:
  <t> /bin/sh: line 0: adduser: not found
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN adduser -D -u 1500 -h /home/app app && addgroup app www-data
     3 |  USER app
     4 |  WORKDIR /home/app
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c adduser -D -u 1500 -h /home/app app && addgroup app www-data" did not complete successfully: exit code: 127
  [1]
  $ docker run --rm app id -Gn
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app sh -c 'echo $HOME $USER; whoami; grep app /etc/passwd'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1500 app whoami
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1501 app whoami
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name box -u app app sleep 1000
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker exec -u root box whoami
  Error response from daemon: No such container: box
  [1]
  $ docker exec -u 0:33 box id
  Error response from daemon: No such container: box
  [1]
  $ docker exec box su -c id
  Error response from daemon: No such container: box
  [1]
