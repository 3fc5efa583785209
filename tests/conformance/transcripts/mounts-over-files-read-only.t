# Mounts over files, read-only and behind files

Area: volumes

  $ echo f > file
  $ mkdir dir
  $ docker run --rm -v "$PWD/dir:/etc/passwd:ro" busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/dir" to rootfs at "/etc/passwd": mount src=/home/user/project/dir, dst=/etc/passwd, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v "$PWD/file:/etc:ro" busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/etc": mount src=/home/user/project/file, dst=/etc, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src="$PWD/dir",dst=/etc/passwd,ro busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/dir" to rootfs at "/etc/passwd": mount src=/home/user/project/dir, dst=/etc/passwd, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v "$PWD/file:/etc/passwd/x" busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/etc/passwd/x": create mountpoint for /etc/passwd/x mount: lookup mountpoint target: securejoin.OpenInRoot /etc/passwd/x: openat2 /etc/passwd/x: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name box -v vol:/etc/passwd/x busybox true
  Error response from daemon: lstat /var/lib/docker/overlay2/<ID1>/merged/etc/passwd/x: not a directory
  [1]
  $ docker create --name box -v vol:/etc/passwd/x:nocopy busybox true
  <ID2>
  $ docker start box
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/etc/passwd/x": create mountpoint for /etc/passwd/x mount: lookup mountpoint target: securejoin.OpenInRoot /etc/passwd/x: openat2 /etc/passwd/x: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  Error: failed to start containers: box
  [1]
  $ docker create --name box2 -v /etc/passwd/x busybox true
  Error response from daemon: lstat /var/lib/docker/overlay2/<ID3>/merged/etc/passwd/x: not a directory
  [1]
  $ docker create --name box2 -v /etc/passwd busybox true
  Error response from daemon: cannot mount volume over existing file, file exists /var/lib/docker/overlay2/<ID4>/merged/etc/passwd
  [1]
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id2>  busybox  "true"  <ago>  Created  box
  $ docker volume ls -q | wc -l
  1
