# limits are what the kernel shows inside the container

Area: lifecycle

  $ docker run --rm -m 64m --cpus 0.5 --pids-limit 50 busybox sh -c 'cd /sys/fs/cgroup; cat memory/memory.limit_in_bytes cpu/cpu.cfs_period_us cpu/cpu.cfs_quota_us pids/pids.max'
  67108864
  100000
  50000
  50
  $ docker run --rm busybox sh -c 'cd /sys/fs/cgroup; cat memory/memory.limit_in_bytes cpu/cpu.cfs_quota_us cpu/cpu.shares pids/pids.max'
  9223372036854771712
  -1
  1024
  max
  $ docker run --rm busybox grep Cap /proc/self/status
  CapInh:	0000000000000000
  CapPrm:	00000000a80425fb
  CapEff:	00000000a80425fb
  CapBnd:	00000000a80425fb
  CapAmb:	0000000000000000
  $ docker run --rm -u nobody busybox grep Cap /proc/1/status
  CapInh:	0000000000000000
  CapPrm:	0000000000000000
  CapEff:	0000000000000000
  CapBnd:	00000000a80425fb
  CapAmb:	0000000000000000
  $ docker run --rm busybox readlink /proc/self/exe
  /bin/busybox
