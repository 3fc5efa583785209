# What the kernel says of a process
Area: processes

Which processors it may use, what it has open, and which session it belongs to.

  $ docker run --rm --cpuset-cpus 0 busybox nproc
  1
  $ docker run --rm --cpuset-cpus 0-1 busybox nproc
  2
  $ docker run --rm --cpuset-cpus 1 busybox sh -c 'nproc; nproc --all; nproc --ignore=1; nproc --all --ignore=1; nproc --ignore=7; grep Cpus_allowed /proc/self/status'
  1
  2
  1
  1
  1
  Cpus_allowed:	2
  Cpus_allowed_list:	1
  $ docker run --rm --cpus 1 busybox nproc --all
  2
  $ docker run --rm busybox nproc --ignore=x
  nproc: invalid number 'x'
  [1]
  $ docker run --rm busybox ls /proc/self/fd
  0
  1
  2
  3
  $ docker run --rm busybox sh -c 'ls /proc/self/fd; ls /proc/$$/fd; exec ls /proc/1/fd'
  0
  1
  2
  3
  0
  1
  2
  0
  1
  2
  3
  $ docker run --rm busybox sh -c 'ls -l /proc/1/fd | cut -c1-10; readlink /proc/1/fd/0; true'
  total 0
  lrwx------
  l-wx------
  l-wx------
  /dev/null
  $ docker run --rm -t busybox sh -c 'readlink /proc/1/fd/0; readlink /proc/1/fd/1; ls -l /proc/$$/fd | cut -c1-10; true'
  /dev/pts/0
  /dev/pts/0
  total 0
  lrwx------
  lrwx------
  lrwx------
  $ docker run --rm busybox sh -c 'cat /proc/self/comm /proc/1/comm; true'
  cat
  sh
  $ docker run --rm -u 1000:1000 busybox grep -E '^(Name|Tgid|Pid|NS|Uid|Gid|Groups|Threads|Cap|NoNew|Seccomp|Mems_allowed_list|VmSwap)' /proc/self/status
  Name:	grep
  Tgid:	1
  Pid:	1
  Uid:	1000	1000	1000	1000
  Gid:	1000	1000	1000	1000
  Groups:	1000
  NStgid:	1
  NSpid:	1
  NSpgid:	1
  NSsid:	1
  VmSwap:	       0 kB
  Threads:	1
  CapInh:	0000000000000000
  CapPrm:	0000000000000000
  CapEff:	0000000000000000
  CapBnd:	00000000a80425fb
  CapAmb:	0000000000000000
  NoNewPrivs:	0
  Seccomp:	2
  Seccomp_filters:	1
  Mems_allowed_list:	0
  $ docker run -d --name web busybox sleep 1000
  <ID1>
  $ docker exec web sh -c 'grep -E "^(NSsid|State|PPid)" /proc/1/status; cut -d" " -f2-6 /proc/1/stat; cat /proc/1/cpuset; cat /proc/1/loginuid'
  State:	S (sleeping)
  PPid:	0
  NSsid:	1
  (sleep) S 0 1 1
  /docker/<ID1>
  4294967295
