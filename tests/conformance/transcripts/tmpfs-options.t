# Sizes and modes of tmpfs mounts

Area: volumes

  $ docker run --rm --tmpfs /t:size=1m,mode=700 busybox sh -c 'mount | grep " /t "; df /t | tail -1; stat -c %a /t'
  tmpfs on /t type tmpfs (rw,nosuid,nodev,noexec,relatime,size=1024k,mode=700)
  tmpfs  1024  0  1024  0% /t
  700
  $ docker run --rm --tmpfs /t:exec,size=64k busybox sh -c 'mount | grep " /t "'
  tmpfs on /t type tmpfs (rw,nosuid,nodev,relatime,size=64k)
  $ docker run --rm --mount type=tmpfs,dst=/t,tmpfs-size=1m,tmpfs-mode=0700 busybox sh -c 'mount | grep " /t "; df /t | tail -1'
  tmpfs on /t type tmpfs (rw,nosuid,nodev,noexec,relatime,size=1024k,mode=700)
  tmpfs  1024  0  1024  0% /t
  $ docker run -d --name box --mount type=tmpfs,dst=/t,tmpfs-size=64k --tmpfs /u busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{json .Mounts}} {{json .HostConfig.Tmpfs}}' box
  [{"Type":"tmpfs","Source":"","Destination":"/t","Mode":"","RW":true,"Propagation":""}] {"/u":""}
  $ docker run --rm --shm-size 8m busybox sh -c 'df /dev/shm | tail -1; mount | grep shm'
  shm  8192  0  8192  0% /dev/shm
  shm on /dev/shm type tmpfs (rw,nosuid,nodev,noexec,relatime,size=8192k)
  $ docker run --rm busybox df /dev/shm
  Filesystem  1K-blocks  Used Available Use% Mounted on
  shm  65536  0  65536  0% /dev/shm
  $ docker run --name bad --tmpfs /t:nosuch busybox true
  docker: Error response from daemon: invalid tmpfs option "nosuch"
  
  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --filter name=bad --format '{{.Status}}'
  Created
  $ docker run --rm --tmpfs rel busybox true
  docker: Error response from daemon: invalid mount path: 'rel' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,destination=/v,readonly busybox true
  docker: Error response from daemon: invalid mount config for type "volume": must not set ReadOnly mode when using anonymous volumes
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v x:/d busybox ls '/x:'
  d
  $ docker run --rm --read-only busybox sh -c 'echo ok > /dev/shm/a && cat /dev/shm/a'
  ok
