# A bind mount holds on to the file that was there when the container started

Area: volumes

  $ echo v1 > conf
  $ docker run -d --name box -v "$PWD/conf:/etc/conf" busybox sleep 1000
  <ID1>
  $ echo v2 > new
  $ mv new conf
  $ docker exec box cat /etc/conf
  v1
  $ docker exec box sh -c 'echo more >> /etc/conf; cat /etc/conf'
  v1
  more
  $ cat conf
  v2
  $ docker restart -t 0 box
  box
  $ docker exec box cat /etc/conf
  v2
  $ sed -i s/v2/v3/ conf
  $ docker exec box cat /etc/conf
  v2
  $ rm conf
  $ docker exec box cat /etc/conf
  v2
  $ docker diff box
  C /etc
  A /etc/conf
  $ docker restart -t 0 box
  Error response from daemon: Cannot restart container box: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/conf" to rootfs at "/etc/conf": mount src=/home/user/project/conf, dst=/etc/conf, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  [1]
  $ ls -l | cut -c1
  t
  d
