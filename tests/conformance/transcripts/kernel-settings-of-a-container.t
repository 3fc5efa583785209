# Settings of the kernel, the host's name and devices for one container

Area: run

  $ docker run --rm --sysctl net.core.somaxconn=1024 busybox sh -c 'cat /proc/sys/net/core/somaxconn; sysctl net.core.somaxconn'
  1024
  net.core.somaxconn = 1024
  $ docker run --rm busybox cat /proc/sys/net/core/somaxconn
  4096
  $ docker run --rm --sysctl kernel.msgmax=65536 --sysctl net.ipv4.ip_forward=0 busybox sh -c 'cat /proc/sys/kernel/msgmax /proc/sys/net/ipv4/ip_forward'
  65536
  0
  $ docker run --rm --sysctl net.ipv4.ping_group_range='0 5' busybox sysctl net.ipv4.ping_group_range
  net.ipv4.ping_group_range = 0	5
  $ docker create --name one --sysctl net.ipv4.ip_unprivileged_port_start=80 --sysctl kernel.shmmax=1000 busybox true
  <ID1>
  $ docker inspect -f '{{json .HostConfig.Sysctls}}' one
  {"kernel.shmmax":"1000","net.ipv4.ip_unprivileged_port_start":"80"}
  $ docker run --rm --sysctl vm.swappiness=10 busybox true
  invalid argument "vm.swappiness=10" for "--sysctl" flag: sysctl 'vm.swappiness=10' is not allowed
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl kernel.hostname=x busybox true
  invalid argument "kernel.hostname=x" for "--sysctl" flag: sysctl 'kernel.hostname=x' is not allowed
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl net.ipv4.ip_forward busybox true
  invalid argument "net.ipv4.ip_forward" for "--sysctl" flag: sysctl 'net.ipv4.ip_forward' is not allowed
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --sysctl net.ipv4.ip_forward=abc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: failed to write sysctl net.ipv4.ip_forward = "abc": write fsmount:fscontext:proc/./sys/net/ipv4/<name1>: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host --sysctl net.ipv4.ip_forward=1 busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: sysctl "net.ipv4.ip_forward" not allowed in host network namespace
  
  Run 'docker run --help' for more information
  [125]

The host's name.

  $ docker run --rm --uts host busybox sh -c 'test "$(hostname)" = "$(cat /proc/sys/kernel/hostname)" && test "$(hostname)" != "$HOSTNAME" && echo other'
  other
  $ docker create --name two --uts host busybox true
  <ID2>
  $ docker inspect -f '{{.HostConfig.UTSMode}}' two
  host
  $ docker run --rm --uts host -h box busybox true
  docker: Error response from daemon: conflicting options: hostname and the UTS mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --uts nosuch busybox true
  docker: --uts: invalid UTS mode
  
  Run 'docker run --help' for more information
  [125]

Devices.

  $ docker run --rm --device /dev/null:/dev/hole --device /dev/zero:/dev/sub/z:r busybox sh -c 'ls -l /dev/hole /dev/sub/z | cut -c1-40; head -c 3 /dev/sub/z | od -c; echo x > /dev/hole'
  crw-rw-rw-  1 root  root  1,
  crw-rw-rw-  1 root  root  1,
  0000000  \0  \0  \0
  0000003
  $ docker create --name three --device /dev/null:/dev/hole --device /dev/zero --device /dev/full:rw busybox
  <ID3>
  $ docker inspect -f '{{json .HostConfig.Devices}}' three
  [{"PathOnHost":"/dev/null","PathInContainer":"/dev/hole","CgroupPermissions":"rwm"},{"PathOnHost":"/dev/zero","PathInContainer":"/dev/zero","CgroupPermissions":"rwm"},{"PathOnHost":"/dev/full","PathInContainer":"/dev/full","CgroupPermissions":"rw"}]
  $ docker run --rm --device /dev/nosuch busybox true
  docker: Error response from daemon: error gathering device information while adding custom device "/dev/nosuch": no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --device /etc/passwd:/dev/x busybox true
  docker: Error response from daemon: error gathering device information while adding custom device "/etc/passwd": not a device node
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:/dev/x:rx busybox true
  docker: bad mode specified: rx
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device dev/null busybox true
  docker: dev/null is not an absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --device /dev/null:/dev/x:r:w busybox true
  docker: bad format for path: /dev/null:/dev/x:r:w
  
  Run 'docker run --help' for more information
  [125]
  $ docker network create --scope local net
  <ID4>
  $ docker network inspect -f '{{.Scope}}' net
  local
  $ docker run --rm --ipc private busybox true
