# What run adds to create

Area: containers

  $ docker run -d busybox
  <ID1>
  $ docker run -d --name detached busybox sh -c 'echo hidden'
  <ID2>
  $ docker run --name attached -a stdout busybox sh -c 'echo out; echo err >&2'
  out
  $ docker run --name attached2 -a stderr busybox sh -c 'echo out; echo err >&2'
  err
  $ docker run -a nosuch busybox true
  invalid argument "nosuch" for "-a, --attach" flag: valid streams are STDIN, STDOUT and STDERR
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d -a stdout busybox true
  conflicting options: cannot specify both --attach and --detach
  [1]
  $ docker run -i --rm busybox cat < /dev/null
  $ echo input | docker run --rm busybox cat
  $ echo input | docker run -i --rm busybox cat
  input
  $ docker run --entrypoint echo --rm busybox entry
  entry
  $ docker run --entrypoint '' --rm busybox echo reset
  reset
  $ docker run --entrypoint nosuch --rm busybox
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm busybox sh -c 'echo "$0 $@"' a b c
  a b c
  $ docker run --rm -- busybox echo dashes
  dashes
  $ docker run --rm busybox -x
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "-x": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --name early --name late busybox true
  $ docker run --cidfile cid busybox true
  $ docker inspect -f '{{.State.ExitCode}}' $(cat cid)
  0
  $ docker run -it --rm busybox echo tty
  the input device is not a TTY
  [1]
  $ docker run -t --rm busybox sh -c 'test -t 1 && echo terminal'
  terminal
  $ docker run --rm --sig-proxy=false busybox echo proxy
  proxy
  $ docker run --rm --detach-keys ctrl-x busybox echo keys
  keys
  $ docker run -d --rm=false --name kept busybox true
  <ID3>
  $ docker ps -aq --filter name=kept | wc -l
  1
