# Mounts over what the kernel shows
Area: mounts

runc refuses most mounts at /proc, /sys and /dev; where the daemon would mount something by itself, a user's mount takes its place.

  $ mkdir -p dir; echo hi > file
  $ docker run --rm -v vol:/proc busybox ls /proc
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID1>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v vol:/proc/ busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID2>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/dir:/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/dir" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID3>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v vol:/proc/sys busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc/sys": create mountpoint for /proc/sys mount: check proc-safety of /proc/sys mount: "/var/lib/docker/overlay2/<ID4>/merged/proc/sys" cannot be mounted because it is inside /proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v vol:/proc/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc/foo": create mountpoint for /proc/foo mount: make mountpoint "/proc/foo": mkdirat /var/lib/docker/overlay2/<ID5>/merged/proc/foo: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v $PWD/dir:/proc/self busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/dir" to rootfs at "/proc/self": create mountpoint for /proc/self mount: check proc-safety of /proc/self mount: "/var/lib/docker/overlay2/<ID6>/merged/proc/1" cannot be mounted because it is inside /proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID7>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /proc/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/proc/foo": create mountpoint for /proc/foo mount: make mountpoint "/proc/foo": mkdirat /var/lib/docker/overlay2/<ID8>/merged/proc/foo: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --tmpfs /proc/sys busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/proc/sys": create mountpoint for /proc/sys mount: check proc-safety of /proc/sys mount: "/var/lib/docker/overlay2/<ID9>/merged/proc/sys" cannot be mounted because it is inside /proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=tmpfs,target=/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID10>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,src=vol,target=/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID11>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind,src=$PWD/dir,target=/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/dir" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID12>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v vol:/sys busybox ls /sys
  $ docker run --rm --tmpfs /sys busybox sh -c 'ls /sys; mount | grep /sys'
  tmpfs on /sys/fs/cgroup type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=755)
  cgroup on /sys/fs/cgroup/cpu type cgroup (ro,nosuid,nodev,noexec,relatime,cpu)
  cgroup on /sys/fs/cgroup/cpuacct type cgroup (ro,nosuid,nodev,noexec,relatime,cpuacct)
  cgroup on /sys/fs/cgroup/cpuset type cgroup (ro,nosuid,nodev,noexec,relatime,cpuset)
  cgroup on /sys/fs/cgroup/memory type cgroup (ro,nosuid,nodev,noexec,relatime,memory)
  cgroup on /sys/fs/cgroup/devices type cgroup (ro,nosuid,nodev,noexec,relatime,devices)
  cgroup on /sys/fs/cgroup/freezer type cgroup (ro,nosuid,nodev,noexec,relatime,freezer)
  cgroup on /sys/fs/cgroup/blkio type cgroup (ro,nosuid,nodev,noexec,relatime,blkio)
  cgroup on /sys/fs/cgroup/pids type cgroup (ro,nosuid,nodev,noexec,relatime,pids)
  cgroup on /sys/fs/cgroup/systemd type cgroup (ro,nosuid,nodev,noexec,relatime,name=systemd)
  tmpfs on /sys type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=755)
  proc on /proc/sys type proc (ro,nosuid,nodev,noexec,relatime)
  $ docker run --rm -v vol:/sys/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/sys/foo": create mountpoint for /sys/foo mount: make mountpoint "/sys/foo": mkdirat /var/lib/docker/overlay2/<ID13>/merged/sys/foo: read-only file system
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /sys/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/sys/foo": create mountpoint for /sys/foo mount: make mountpoint "/sys/foo": mkdirat /var/lib/docker/overlay2/<ID14>/merged/sys/foo: read-only file system
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/dir:/sys/kernel busybox ls /sys/kernel
  $ docker run --rm -v vol:/dev busybox ls /dev
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: can't mask paths: open /dev/null: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --tmpfs /dev busybox ls /dev
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error reopening /dev/null inside container: open /dev/null: permission denied
  
  Run 'docker run --help' for more information
  [126]
  $ docker run --rm -v vol:/dev/shm busybox sh -c 'ls /dev/shm; mount | grep -c shm'
  console
  pts
  shm
  1
  $ docker run --rm --tmpfs /dev/shm busybox sh -c 'mount | grep shm'
  tmpfs on /dev/shm type tmpfs (rw,nosuid,nodev,noexec,relatime)
  $ docker run --rm -v $PWD/dir:/proc/cpuinfo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/dir" to rootfs at "/proc/cpuinfo": mount src=/home/user/project/dir, dst=/proc/cpuinfo, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/file:/proc/cpuinfo busybox cat /proc/cpuinfo
  hi
  $ docker run --rm -v $PWD/file:/proc/uptime busybox cat /proc/uptime
  hi
  $ docker run --rm -v $PWD/file:/proc/1/comm busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/proc/1/comm": create mountpoint for /proc/1/comm mount: check proc-safety of /proc/1/comm mount: "/var/lib/docker/overlay2/<ID15>/merged/proc/1/comm" cannot be mounted because it is inside /proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/file:/proc/meminfo busybox cat /proc/meminfo
  hi
  $ docker run --rm -v $PWD/file:/proc/sys/kernel/hostname busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/proc/sys/kernel/hostname": create mountpoint for /proc/sys/kernel/hostname mount: check proc-safety of /proc/sys/kernel/hostname mount: "/var/lib/docker/overlay2/<ID16>/merged/proc/sys/kernel/hostname" cannot be mounted because it is inside /proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --privileged -v vol:/proc/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc/foo": create mountpoint for /proc/foo mount: make mountpoint "/proc/foo": mkdirat /var/lib/docker/overlay2/<ID17>/merged/proc/foo: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v $PWD/file:/proc/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/proc/foo": create mountpoint for /proc/foo mount: make mountpoint "/proc/foo": no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v $PWD/file:/proc/foo/bar busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/proc/foo/bar": create mountpoint for /proc/foo/bar mount: make mountpoint "/proc/foo/bar": mkdirat /var/lib/docker/overlay2/<ID18>/merged/proc/foo: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v vol:/proc/foo/bar busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc/foo/bar": create mountpoint for /proc/foo/bar mount: make mountpoint "/proc/foo/bar": mkdirat /var/lib/docker/overlay2/<ID19>/merged/proc/foo: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v vol:/proc/cpuinfo/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc/cpuinfo/foo": create mountpoint for /proc/cpuinfo/foo mount: lookup mountpoint target: securejoin.OpenInRoot /proc/cpuinfo/foo: openat2 /proc/cpuinfo/foo: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /proc/cpuinfo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/proc/cpuinfo": mount src=tmpfs, dst=/proc/cpuinfo, dstFd=/proc/thread-self/fd/14, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=mode=0444: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/file:/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID20>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/file:/sys/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/sys/foo": create mountpoint for /sys/foo mount: make mountpoint "/sys/foo": read-only file system
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/file:/sys/kernel busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/project/file" to rootfs at "/sys/kernel": mount src=/home/user/project/file, dst=/sys/kernel, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --privileged -v vol:/sys/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/sys/foo": create mountpoint for /sys/foo mount: make mountpoint "/sys/foo": mkdirat /var/lib/docker/overlay2/<ID21>/merged/sys/foo: operation not permitted
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --privileged -v vol:/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID22>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v vol:/sys/fs/cgroup busybox sh -c 'ls /sys/fs/cgroup; mount | grep /sys | cut -d" " -f1-5'
  console
  pts
  shm
  sysfs on /sys type sysfs
  /dev/vda on /sys/fs/cgroup type ext4
  proc on /proc/sys type proc
  tmpfs on /sys/firmware type tmpfs
  $ docker run --rm -v vol:/sys/fs/cgroup/cpu busybox sh -c 'mount | grep /sys/fs/cgroup/cpu | cut -d" " -f1-5'
  cgroup on /sys/fs/cgroup/cpu type cgroup
  cgroup on /sys/fs/cgroup/cpuacct type cgroup
  cgroup on /sys/fs/cgroup/cpuset type cgroup
  /dev/vda on /sys/fs/cgroup/cpu type ext4
  $ docker run --rm -v vol:/sys/fs/foo busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/sys/fs/foo": create mountpoint for /sys/fs/foo mount: make mountpoint "/sys/fs/foo": mkdirat /var/lib/docker/overlay2/<ID23>/merged/sys/fs/foo: read-only file system
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --privileged -v vol:/dev busybox ls /dev
  console
  pts
  shm
  $ docker run --rm -v $PWD/dir:/dev busybox ls /dev
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: can't mask paths: open /dev/null: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --privileged --tmpfs /dev busybox ls /dev
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error reopening /dev/null inside container: open /dev/null: permission denied
  
  Run 'docker run --help' for more information
  [126]
  $ docker run --rm -v $PWD/dir:/dev/foo busybox sh -c 'ls -d /dev/foo; mount | grep foo | cut -d" " -f1-5'
  /dev/foo
  /dev/vda on /dev/foo type ext4
  $ docker run --rm --tmpfs /dev/foo busybox sh -c 'ls -ld /dev/foo | cut -c1-10; mount | grep foo | cut -d" " -f1-5'
  drwxrwxrwt
  tmpfs on /dev/foo type tmpfs
  $ docker run --rm -v $PWD/file:/dev/null busybox cat /dev/null
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error reopening /dev/null inside container: can't reopen /dev/null: container's /dev/null is invalid
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v $PWD/file:/dev/foo busybox cat /dev/foo
  hi
  $ docker run --rm --tmpfs /dev/pts busybox sh -c 'mount | grep pts'
  tmpfs on /dev/pts type tmpfs (rw,nosuid,nodev,noexec,relatime)
  tmpfs on /proc/interrupts type tmpfs (rw,nosuid,size=65536k,mode=755)
  $ docker run --rm -v vol:/dev/mqueue busybox sh -c 'mount | grep mqueue | cut -d" " -f1-5'
  /dev/vda on /dev/mqueue type ext4
  $ docker run --rm --shm-size 1m --tmpfs /dev/shm:size=2m busybox sh -c 'mount | grep shm'
  tmpfs on /dev/shm type tmpfs (rw,nosuid,nodev,noexec,relatime,size=2048k)
  $ docker run --name kk -v vol:/proc busybox true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID24>/merged/proc" cannot be mounted because it is not of type proc
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' kk
  created 128 failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID24>/merged/proc" cannot be mounted because it is not of type proc
  $ docker start kk
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/vol/_data" to rootfs at "/proc": create mountpoint for /proc mount: check proc-safety of /proc mount: "/var/lib/docker/overlay2/<ID24>/merged/proc" cannot be mounted because it is not of type proc
  Error: failed to start containers: kk
  [1]
  $ docker diff kk
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  vol
