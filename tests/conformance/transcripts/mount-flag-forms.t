# --mount in its forms

Area: volumes

  $ mkdir src
  $ echo hello > src/file
  $ docker run --rm --mount type=bind,source=$PWD/src,target=/data busybox cat /data/file
  hello
  $ docker run --rm --mount type=bind,src=./src,dst=/data,readonly busybox touch /data/x
  touch: /data/x: Read-only file system
  [1]
  $ docker run --rm --mount type=volume,src=vol,target=/v busybox sh -c 'echo 1 > /v/one'
  $ docker run --rm --mount src=vol,target=/v,ro busybox ls /v
  one
  $ docker run --rm --mount type=tmpfs,target=/t busybox sh -c 'touch /t/a; ls /t'
  a
  $ docker run --rm --mount type=bind,source=/nosuch,target=/d busybox true
  docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,target=/d busybox true
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=vol busybox true
  invalid argument "type=volume,src=vol" for "--mount" flag: target is required
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=nosuch,target=/d busybox true
  docker: Error response from daemon: invalid mount config for type "nosuch": mount type unknown
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,source=/tmp,target=rel busybox true
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'rel' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount nosuch=1,target=/d busybox true
  invalid argument "nosuch=1,target=/d" for "--mount" flag: unexpected key 'nosuch' in 'nosuch=1'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
