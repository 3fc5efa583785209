# update changes limits, within bounds

Area: lifecycle

  $ docker run -d --name box -m 64m --cpus 0.5 busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.NanoCpus}}' box
  67108864 134217728 500000000
  $ docker update -m 32m box
  box
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.NanoCpus}}' box
  33554432 134217728 500000000
  $ docker update --cpus 2 nosuch box
  box
  Error response from daemon: No such container: nosuch
  [1]
  $ docker update -m 128m box
  box
  $ docker update -m 128m --memory-swap 256m box
  box
  $ docker update -m x box
  invalid argument "x" for "-m, --memory" flag: invalid size: 'x'
  
  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]
  
  Run 'docker update --help' for more information
  [125]
  $ docker update -m 1m box
  Error response from daemon: Minimum memory limit allowed is <size>
  [1]
  $ docker update box
  you must provide one or more flags when using this command
  [1]
  $ docker update --restart nosuch box
  Error response from daemon: invalid restart policy: unknown policy 'nosuch'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update
  docker: 'docker update' requires at least 1 argument
  
  Usage:  docker update [OPTIONS] CONTAINER [CONTAINER...]
  
  See 'docker update --help' for more information
  [1]
