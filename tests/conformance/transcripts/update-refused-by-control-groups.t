# Limits that only the kernel refuses
Area: limits

  $ docker run -d --name two busybox sleep 1000
  <ID1>
  $ docker update --memory-swap 128m two
  Error response from daemon: Cannot update container <ID1>: runc did not terminate successfully: exit status 1: failed to write "134217728": write /sys/fs/cgroup/memory/docker/<ID1>/memory.memsw.limit_in_bytes: invalid argument
  [1]
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.CpuShares}}' two
  0 0 0
  $ docker update --memory-swap -1 two
  two
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.CpuShares}}' two
  0 -1 0
  $ docker update --cpu-shares -5 two
  Error response from daemon: Cannot update container <ID1>: runc did not terminate successfully: exit status 1: the maximum allowed cpu-shares is 262144
  [1]
  $ docker update --cpu-shares 1 two
  Error response from daemon: Cannot update container <ID1>: runc did not terminate successfully: exit status 1: the minimum allowed cpu-shares is 2
  [1]
  $ docker update --cpu-shares 300000 two
  Error response from daemon: Cannot update container <ID1>: runc did not terminate successfully: exit status 1: the maximum allowed cpu-shares is 262144
  [1]
  $ docker inspect -f '{{.HostConfig.CpuShares}}' two
  0
  $ docker update -c 512 two
  two
  $ docker inspect -f '{{.HostConfig.CpuShares}}' two
  512
  $ docker update -m 256m --memory-swap 300m two
  two
  $ docker update --memory-swap 100m two
  Error response from daemon: Cannot update container <ID1>: runc did not terminate successfully: exit status 1: failed to write "104857600": write /sys/fs/cgroup/memory/docker/<ID1>/memory.memsw.limit_in_bytes: invalid argument
  [1]
  $ docker update -m 400m two
  Error response from daemon: Cannot update container <ID1>: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}}' two
  268435456 314572800
  $ docker create --name never busybox true
  <ID2>
  $ docker update --memory-swap 128m --cpu-shares 1 never
  never
  $ docker inspect -f '{{.HostConfig.Memory}} {{.HostConfig.MemorySwap}} {{.HostConfig.CpuShares}}' never
  0 134217728 1
  $ docker start never
  Error response from daemon: You should always set the Memory limit when using Memoryswap limit, see usage
  Error: failed to start containers: never
  [1]
  $ docker run --rm --cpu-shares 1 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: the minimum allowed cpu-shares is 2
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name many --cpu-shares 300000 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: the maximum allowed cpu-shares is 262144
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' many never
  created 128
  created 0
