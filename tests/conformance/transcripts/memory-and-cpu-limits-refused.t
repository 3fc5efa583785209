# Limits that are refused

Area: lifecycle

  $ docker create -m 1m busybox
  Error response from daemon: Minimum memory limit allowed is <size>
  [1]
  $ docker create -m 6m busybox
  <ID1>
  $ docker create -m abc busybox
  invalid argument "abc" for "-m, --memory" flag: invalid size: 'abc'
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -m 64m --memory-swap 32m busybox
  Error response from daemon: Minimum memoryswap limit should be larger than memory limit, see usage
  [1]
  $ docker create --memory-swap 64m busybox
  Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage
  [1]
  $ docker create --cpus x busybox
  invalid argument "x" for "--cpus" flag: failed to parse x as a rational number
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --cpus -1 busybox
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker create --cpus 1000 busybox
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker create -m 64m --memory-reservation 128m busybox
  Error response from daemon: Minimum memory limit can not be less than memory reservation limit, see usage
  [1]
  $ docker run --rm -m 64m busybox cat /sys/fs/cgroup/memory.max
  cat: can't open '/sys/fs/cgroup/memory.max': No such file or directory
  [1]
  $ docker create --name box -m 1g --cpus 1.5 --cpu-shares 512 --pids-limit 100 busybox
  <ID2>
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}} {{.HostConfig.CpuShares}} {{.HostConfig.PidsLimit}}' box
  1073741824 1500000000 512 100
