# Sources of bind mounts that are not there

Area: volumes

  $ docker run --rm -v ./rel:/x busybox touch /x/made
  $ ls rel
  made
  $ docker run --rm -v nosuch/rel:/x busybox true
  docker: Error response from daemon: create nosuch/rel: "nosuch/rel" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=./rel,dst=/x busybox ls /x
  made
  $ docker run --rm --mount type=bind,src=nosuch,dst=/x busybox ls /x
  docker: Error response from daemon: invalid mount config for type "bind": invalid mount path: 'nosuch' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,dst=/x busybox ls /x
  docker: Error response from daemon: invalid mount config for type "bind": field Source must not be empty
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=/tmp busybox ls /x
  invalid argument "type=bind,src=/tmp" for "--mount" flag: target is required
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=nosuch,src=/tmp,dst=/x busybox ls /x
  docker: Error response from daemon: invalid mount config for type "nosuch": mount type unknown
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount src=/tmp,dst=x busybox true
  docker: Error response from daemon: invalid mount config for type "volume": invalid mount path: 'x' mount path must be absolute
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=data,dst=/x,nosuch=1 busybox true
  invalid argument "type=volume,src=data,dst=/x,nosuch=1" for "--mount" flag: unexpected key 'nosuch' in 'nosuch=1'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount 'type=bind,src=/tmp,dst=/x,readonly=maybe' busybox true
  invalid argument "type=bind,src=/tmp,dst=/x,readonly=maybe" for "--mount" flag: invalid value for readonly: maybe
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name b --mount type=bind,src=/home/user/project/never,dst=/x busybox
  Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /home/user/project/never
  [1]
  $ docker ps -aq
  $ echo f > file
  $ docker run --rm -v "$PWD/file:/etc" busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/etc": mount src=/home/user/project/file, dst=/etc, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
