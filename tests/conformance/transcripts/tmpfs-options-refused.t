# Options of a tmpfs, and those that are none

Area: volumes

  $ docker run --rm --tmpfs /t:size=1m,mode=700 busybox stat -c %a /t
  700
  $ docker run --rm --tmpfs /t:size=64k busybox sh -c 'dd if=/dev/zero of=/t/x bs=1k count=100 2>&1 | tail -n 1'
  64+0 records out
  $ docker run --rm --tmpfs /t:ro busybox touch /t/x
  touch: /t/x: Read-only file system
  [1]
  $ docker run --rm --tmpfs relative busybox true
  docker: Error response from daemon: invalid mount path: 'relative' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /t:nosuch=1 busybox true
  docker: Error response from daemon: invalid tmpfs option "nosuch"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs,dst=/t,tmpfs-mode=1770 busybox stat -c %a /t
  1770
  $ docker run --rm --tmpfs /t busybox sh -c 'mount | grep " /t " | cut -d" " -f1-5'
  tmpfs on /t type tmpfs
  $ docker run --rm --mount type=tmpfs,src=x,dst=/t busybox true
  docker: Error response from daemon: invalid mount config for type "tmpfs": field Source must not be specified
  
  Run 'docker run --help' for more information
  [125]
