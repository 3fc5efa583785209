# Mounts of a part of a volume, and mounts that cannot be

Area: volumes

  $ docker run --rm -v data:/data busybox mkdir -p /data/sub/deep
  $ docker run --rm --mount type=volume,src=data,dst=/x,volume-subpath=sub busybox ls /x
  deep
  $ docker run --rm --mount type=volume,src=data,dst=/x,volume-subpath=nosuch busybox ls /x
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/data/_data/nosuch: lstat /var/lib/docker/volumes/data/_data/nosuch: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --mount type=bind,src=relative,dst=/x busybox true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'relative' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/nosuch,dst=/x busybox true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=data,dst=relative busybox true
  docker: Error response from daemon: invalid mount config for type "volume": invalid mount path: 'relative' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=data busybox true
  invalid argument "type=volume,src=data" for "--mount" flag: target is required
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount '' busybox true
  invalid argument "" for "--mount" flag: EOF
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
