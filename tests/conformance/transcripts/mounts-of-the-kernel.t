# What is mounted in every container
Area: storage

The disk's own options and the overlay's directories are left out.

  $ docker run --rm busybox sh -c 'grep -v -e ^overlay -e ^/dev/ /proc/mounts'
  proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
  tmpfs /dev tmpfs rw,nosuid,size=65536k,mode=755 0 0
  devpts /dev/pts devpts rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666 0 0
  sysfs /sys sysfs ro,nosuid,nodev,noexec,relatime 0 0
  tmpfs /sys/fs/cgroup tmpfs rw,nosuid,nodev,noexec,relatime,mode=755 0 0
  cgroup /sys/fs/cgroup/cpu cgroup ro,nosuid,nodev,noexec,relatime,cpu 0 0
  cgroup /sys/fs/cgroup/cpuacct cgroup ro,nosuid,nodev,noexec,relatime,cpuacct 0 0
  cgroup /sys/fs/cgroup/cpuset cgroup ro,nosuid,nodev,noexec,relatime,cpuset 0 0
  cgroup /sys/fs/cgroup/memory cgroup ro,nosuid,nodev,noexec,relatime,memory 0 0
  cgroup /sys/fs/cgroup/devices cgroup ro,nosuid,nodev,noexec,relatime,devices 0 0
  cgroup /sys/fs/cgroup/freezer cgroup ro,nosuid,nodev,noexec,relatime,freezer 0 0
  cgroup /sys/fs/cgroup/blkio cgroup ro,nosuid,nodev,noexec,relatime,blkio 0 0
  cgroup /sys/fs/cgroup/pids cgroup ro,nosuid,nodev,noexec,relatime,pids 0 0
  cgroup /sys/fs/cgroup/systemd cgroup ro,nosuid,nodev,noexec,relatime,name=systemd 0 0
  mqueue /dev/mqueue mqueue rw,nosuid,nodev,noexec,relatime 0 0
  shm /dev/shm tmpfs rw,nosuid,nodev,noexec,relatime,size=65536k 0 0
  proc /proc/bus proc ro,nosuid,nodev,noexec,relatime 0 0
  proc /proc/fs proc ro,nosuid,nodev,noexec,relatime 0 0
  proc /proc/irq proc ro,nosuid,nodev,noexec,relatime 0 0
  proc /proc/sys proc ro,nosuid,nodev,noexec,relatime 0 0
  tmpfs /proc/acpi tmpfs ro,relatime,size=4k,nr_inodes=1 0 0
  tmpfs /proc/interrupts tmpfs rw,nosuid,size=65536k,mode=755 0 0
  tmpfs /proc/keys tmpfs rw,nosuid,size=65536k,mode=755 0 0
  tmpfs /proc/<name1> tmpfs rw,nosuid,size=65536k,mode=755 0 0
  tmpfs /sys/firmware tmpfs ro,relatime,size=4k,nr_inodes=1 0 0
  $ docker run --rm busybox sh -c 'mount | grep -v -e ^overlay -e ^/dev/'
  proc on /proc type proc (rw,nosuid,nodev,noexec,relatime)
  tmpfs on /dev type tmpfs (rw,nosuid,size=65536k,mode=755)
  devpts on /dev/pts type devpts (rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666)
  sysfs on /sys type sysfs (ro,nosuid,nodev,noexec,relatime)
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
  mqueue on /dev/mqueue type mqueue (rw,nosuid,nodev,noexec,relatime)
  shm on /dev/shm type tmpfs (rw,nosuid,nodev,noexec,relatime,size=65536k)
  proc on /proc/bus type proc (ro,nosuid,nodev,noexec,relatime)
  proc on /proc/fs type proc (ro,nosuid,nodev,noexec,relatime)
  proc on /proc/irq type proc (ro,nosuid,nodev,noexec,relatime)
  proc on /proc/sys type proc (ro,nosuid,nodev,noexec,relatime)
  tmpfs on /proc/acpi type tmpfs (ro,relatime,size=4k,nr_inodes=1)
  tmpfs on /proc/interrupts type tmpfs (rw,nosuid,size=65536k,mode=755)
  tmpfs on /proc/keys type tmpfs (rw,nosuid,size=65536k,mode=755)
  tmpfs on /proc/<name1> type tmpfs (rw,nosuid,size=65536k,mode=755)
  tmpfs on /sys/firmware type tmpfs (ro,relatime,size=4k,nr_inodes=1)
  $ docker run --rm busybox sh -c 'mount | grep -e ^overlay -e ^/dev/ | cut -d "(" -f 1'
  overlay on / type overlay
  /dev/vda on /etc/resolv.conf type ext4
  /dev/vda on /etc/hostname type ext4
  /dev/vda on /etc/hosts type ext4
  $ docker run --rm busybox sh -c "df | awk '{print \$1, \$NF}'"
  Filesystem on
  overlay /
  tmpfs /dev
  tmpfs /sys/fs/cgroup
  shm /dev/shm
  /dev/vda /etc/resolv.conf
  /dev/vda /etc/hostname
  /dev/vda /etc/hosts
  tmpfs /proc/acpi
  tmpfs /proc/interrupts
  tmpfs /proc/keys
  tmpfs /proc/<name1>
  tmpfs /sys/firmware
  $ docker run --rm busybox sh -c "df -a | awk '{print \$1, \$NF}'"
  Filesystem on
  overlay /
  proc /proc
  tmpfs /dev
  devpts /dev/pts
  sysfs /sys
  tmpfs /sys/fs/cgroup
  cgroup /sys/fs/cgroup/cpu
  cgroup /sys/fs/cgroup/cpuacct
  cgroup /sys/fs/cgroup/cpuset
  cgroup /sys/fs/cgroup/memory
  cgroup /sys/fs/cgroup/devices
  cgroup /sys/fs/cgroup/freezer
  cgroup /sys/fs/cgroup/blkio
  cgroup /sys/fs/cgroup/pids
  cgroup /sys/fs/cgroup/systemd
  mqueue /dev/mqueue
  shm /dev/shm
  /dev/vda /etc/resolv.conf
  /dev/vda /etc/hostname
  /dev/vda /etc/hosts
  proc /proc/bus
  proc /proc/fs
  proc /proc/irq
  proc /proc/sys
  tmpfs /proc/acpi
  tmpfs /proc/interrupts
  tmpfs /proc/keys
  tmpfs /proc/<name1>
  tmpfs /sys/firmware
  $ docker run --rm -t busybox sh -c 'mount | grep console'
  devpts on /dev/console type devpts (rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666)
  $ docker run --rm --privileged busybox sh -c 'mount | grep -v -e ^overlay -e ^/dev/'
  proc on /proc type proc (rw,nosuid,nodev,noexec,relatime)
  tmpfs on /dev type tmpfs (rw,nosuid,size=65536k,mode=755)
  devpts on /dev/pts type devpts (rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666)
  sysfs on /sys type sysfs (rw,nosuid,nodev,noexec,relatime)
  tmpfs on /sys/fs/cgroup type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=755)
  cgroup on /sys/fs/cgroup/cpu type cgroup (rw,nosuid,nodev,noexec,relatime,cpu)
  cgroup on /sys/fs/cgroup/cpuacct type cgroup (rw,nosuid,nodev,noexec,relatime,cpuacct)
  cgroup on /sys/fs/cgroup/cpuset type cgroup (rw,nosuid,nodev,noexec,relatime,cpuset)
  cgroup on /sys/fs/cgroup/memory type cgroup (rw,nosuid,nodev,noexec,relatime,memory)
  cgroup on /sys/fs/cgroup/devices type cgroup (rw,nosuid,nodev,noexec,relatime,devices)
  cgroup on /sys/fs/cgroup/freezer type cgroup (rw,nosuid,nodev,noexec,relatime,freezer)
  cgroup on /sys/fs/cgroup/blkio type cgroup (rw,nosuid,nodev,noexec,relatime,blkio)
  cgroup on /sys/fs/cgroup/pids type cgroup (rw,nosuid,nodev,noexec,relatime,pids)
  cgroup on /sys/fs/cgroup/systemd type cgroup (rw,nosuid,nodev,noexec,relatime,name=systemd)
  mqueue on /dev/mqueue type mqueue (rw,nosuid,nodev,noexec,relatime)
  shm on /dev/shm type tmpfs (rw,nosuid,nodev,noexec,relatime,size=65536k)
  $ docker run --rm --read-only --tmpfs /run -v data:/data busybox sh -c "mount | awk '{print \$1, \$3, \$5}'"
  overlay / overlay
  proc /proc proc
  tmpfs /dev tmpfs
  devpts /dev/pts devpts
  sysfs /sys sysfs
  tmpfs /sys/fs/cgroup tmpfs
  cgroup /sys/fs/cgroup/cpu cgroup
  cgroup /sys/fs/cgroup/cpuacct cgroup
  cgroup /sys/fs/cgroup/cpuset cgroup
  cgroup /sys/fs/cgroup/memory cgroup
  cgroup /sys/fs/cgroup/devices cgroup
  cgroup /sys/fs/cgroup/freezer cgroup
  cgroup /sys/fs/cgroup/blkio cgroup
  cgroup /sys/fs/cgroup/pids cgroup
  cgroup /sys/fs/cgroup/systemd cgroup
  mqueue /dev/mqueue mqueue
  shm /dev/shm tmpfs
  tmpfs /run tmpfs
  /dev/vda /data ext4
  /dev/vda /etc/resolv.conf ext4
  /dev/vda /etc/hostname ext4
  /dev/vda /etc/hosts ext4
  proc /proc/bus proc
  proc /proc/fs proc
  proc /proc/irq proc
  proc /proc/sys proc
  tmpfs /proc/acpi tmpfs
  tmpfs /proc/interrupts tmpfs
  tmpfs /proc/keys tmpfs
  tmpfs /proc/<name1> tmpfs
  tmpfs /sys/firmware tmpfs
  $ docker run --rm --shm-size 1m busybox df /dev/shm
  Filesystem  1K-blocks  Used Available Use% Mounted on
  shm  1024  0  1024  0% /dev/shm
  $ docker run --rm busybox df /proc /sys /dev/pts /dev/mqueue
  Filesystem  1K-blocks  Used Available Use% Mounted on
  proc  0  0  0  0% /proc
  sysfs  0  0  0  0% /sys
  devpts  0  0  0  0% /dev/pts
  mqueue  0  0  0  0% /dev/mqueue
  $ docker run --rm busybox sh -c 'mount -t cgroup | wc -l; mount -t proc'
  9
  proc on /proc type proc (rw,nosuid,nodev,noexec,relatime)
  proc on /proc/bus type proc (ro,nosuid,nodev,noexec,relatime)
  proc on /proc/fs type proc (ro,nosuid,nodev,noexec,relatime)
  proc on /proc/irq type proc (ro,nosuid,nodev,noexec,relatime)
  proc on /proc/sys type proc (ro,nosuid,nodev,noexec,relatime)
  $ docker run --rm busybox sh -c 'head -1 /proc/mounts | cut -d , -f 3 | cut -c 1-36'
  lowerdir=/var/lib/docker/overlay2/l/
  $ docker run --rm -v data:/data --tmpfs /run -v deep:/a/b/c --tmpfs /b/c busybox sh -c "mount | awk '{print \$3}' | grep -e data -e run -e ^/a -e ^/b"
  /run
  /data
  /b/c
  /a/b/c
