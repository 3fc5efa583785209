# Signals and limits that are refused

Area: lifecycle

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker kill -s 0 box
  Error response from daemon: cannot kill container: box: invalid signal: 0
  [1]
  $ docker kill -s NOSUCH box
  Error response from daemon: cannot kill container: box: invalid signal: NOSUCH
  [1]
  $ docker kill -s 99 box
  Error response from daemon: cannot kill container: box: the linux daemon does not support signal 99
  [1]
  $ docker kill -s NOSUCH nosuch
  Error response from daemon: cannot kill container: nosuch: invalid signal: NOSUCH
  [1]
  $ docker stop -s NOSUCH box
  Error response from daemon: cannot stop container: box: invalid signal: NOSUCH
  [1]
  $ docker stop --time 0 nosuch
  Flag --time has been deprecated, use --timeout instead
  Error response from daemon: No such container: nosuch
  [1]
  $ docker restart --time 0 nosuch
  Flag --time has been deprecated, use --timeout instead
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run --restart nosuch busybox
  docker: Error response from daemon: invalid restart policy: unknown policy 'nosuch'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --restart nosuch busybox
  Error response from daemon: invalid restart policy: unknown policy 'nosuch'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker update --restart nosuch box
  Error response from daemon: invalid restart policy: unknown policy 'nosuch'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker run -d --name mem --memory 64m --memory-swap -1 busybox sleep 1000
  <ID2>
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' mem
  67108864 -1
  $ docker run --rm --memory-swap -2 busybox true
  invalid argument "-2" for "--memory-swap" flag: invalid size: '-2'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -m 6m --memory-reservation 10m busybox true
  docker: Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --memory-reservation 1m busybox true
  docker: Error response from daemon: Minimum memory reservation allowed is <size>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container: busybox true
  docker: Error response from daemon: invalid network mode: invalid container format container:<name|id>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 172.17.0.9 busybox true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user specified IP address is supported on user defined networks only
  
  Run 'docker run --help' for more information
  [125]
  $ docker info --format '{{.Swarm.LocalNodeState}}'
  inactive
