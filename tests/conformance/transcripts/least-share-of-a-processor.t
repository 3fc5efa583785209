# The kernel gives no container less than a hundredth of a processor

Area: limits

  $ docker run --rm --cpus 0.001 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "100": write /sys/fs/cgroup/cpu/docker/<ID1>/cpu.cfs_quota_us: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name little --cpus 0.005 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "500": write /sys/fs/cgroup/cpu/docker/<ID2>/cpu.cfs_quota_us: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.HostConfig.NanoCpus}}' little
  created 128 5000000
  $ docker run --rm --cpus 0.01 busybox cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us
  1000
