# Volume flags that are wrong

Area: volumes

  $ docker run --rm -v relative:x busybox true
  docker: Error response from daemon: invalid volume specification: 'relative:x': invalid mount config for type "volume": invalid mount path: 'x' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v /data:/ busybox true
  docker: Error response from daemon: invalid volume specification: '/data:/': invalid mount config for type "bind": invalid specification: destination can't be '/'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v :/data busybox true
  docker: invalid spec: :/data: empty section between colons
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v '' busybox true
  docker: invalid empty volume spec
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v a busybox true
  $ docker run --rm -v x:/data:ro,rw busybox true
  docker: Error response from daemon: invalid mode: ro,rw
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/data:ro busybox touch /data/x
  touch: /data/x: Read-only file system
  [1]
  $ docker run --rm -v 'bad name:/data' busybox true
  docker: Error response from daemon: create bad name: "bad name" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs relative busybox true
  docker: Error response from daemon: invalid mount path: 'relative' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --volumes-from '' busybox true
  docker: Error response from daemon: volumes-from specification cannot be an empty string
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/d -v other:/d busybox true
  docker: Error response from daemon: Duplicate mount point: /d
  
  Run 'docker run --help' for more information
  [125]
  $ docker volume ls -q
  data
