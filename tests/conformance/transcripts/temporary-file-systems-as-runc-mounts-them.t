# Temporary file systems as runc mounts them

Area: volumes

  $ docker run --rm --tmpfs /etc busybox sh -c 'mount | grep " /etc "; stat -c %a /etc'
  tmpfs on /etc type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=755)
  755
  $ docker run --rm --tmpfs /tmp busybox sh -c 'mount | grep " /tmp "; stat -c %a /tmp'
  tmpfs on /tmp type tmpfs (rw,nosuid,nodev,noexec,relatime)
  1777
  $ docker run --rm --tmpfs /root busybox sh -c 'mount | grep " /root "; stat -c %a /root'
  tmpfs on /root type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=700)
  700
  $ docker run --rm --tmpfs /new busybox sh -c 'mount | grep " /new "; stat -c %a /new'
  tmpfs on /new type tmpfs (rw,nosuid,nodev,noexec,relatime)
  1777
  $ docker run --rm --tmpfs /root:mode=750,size=1m busybox sh -c 'mount | grep " /root "; stat -c %a /root'
  tmpfs on /root type tmpfs (rw,nosuid,nodev,noexec,relatime,size=1024k,mode=750)
  750
  $ docker run --rm --tmpfs /root:exec,uid=5 busybox sh -c 'mount | grep " /root "; stat -c "%a %u" /root'
  tmpfs on /root type tmpfs (rw,nosuid,nodev,relatime,mode=700,uid=5)
  700 5
  $ docker run --rm --mount type=tmpfs,dst=/root busybox sh -c 'mount | grep " /root "; stat -c %a /root'
  tmpfs on /root type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=700)
  700
  $ docker run --rm --mount type=tmpfs,dst=/newer busybox sh -c 'mount | grep " /newer "; stat -c %a /newer'
  tmpfs on /newer type tmpfs (rw,nosuid,nodev,noexec,relatime)
  1777
  $ docker run --rm --mount type=tmpfs,dst=/root,tmpfs-size=1m,tmpfs-mode=700 busybox sh -c 'mount | grep " /root "; stat -c %a /root'
  tmpfs on /root type tmpfs (rw,nosuid,nodev,noexec,relatime,size=1024k,mode=700)
  700
  $ docker run --rm --tmpfs /t:size=x,exec,mode=700 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV, data=size=x,mode=700: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:mode=9 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=mode=9: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:uid=x busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=uid=x: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:size=10q busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=size=10q: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:nr_inodes=x,ro busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=nr_inodes=x: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name box --tmpfs /t:size= busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/t": mount src=tmpfs, dst=/t, dstFd=/proc/thread-self/fd/11, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=size=: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' box
  created 128
