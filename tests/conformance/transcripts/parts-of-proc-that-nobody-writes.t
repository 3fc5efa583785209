# Parts of /proc that nobody writes

Area: tools

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'echo other > /proc/sys/kernel/hostname'
  sh: line 0: can't create /proc/sys/kernel/hostname: Read-only file system
  [1]
  $ docker exec box sh -c 'cat /proc/sys/kernel/hostname > /dev/null && echo read'
  read
  $ docker exec box sysctl -w kernel.hostname=other
  sysctl: error setting key 'kernel.hostname': Read-only file system
  [1]
  $ docker exec box touch /proc/sys/kernel/hostname
  touch: /proc/sys/kernel/hostname: Read-only file system
  [1]
  $ docker exec box chmod 600 /proc/sys/kernel/hostname
  chmod: /proc/sys/kernel/hostname: Read-only file system
  [1]
  $ docker exec box mkdir /proc/sys/new
  mkdir: can't create directory '/proc/sys/new': No such file or directory
  [1]
  $ docker exec box rm /proc/sys/kernel/hostname
  rm: can't remove '/proc/sys/kernel/hostname': Read-only file system
  [1]
  $ docker exec box sh -c 'echo x > /proc/sys/new'
  sh: line 0: can't create /proc/sys/new: nonexistent directory
  [1]
  $ docker exec -u nobody box sh -c 'echo x > /proc/sys/kernel/hostname'
  sh: line 0: can't create /proc/sys/kernel/hostname: Read-only file system
  [1]
  $ docker exec -u nobody box cat /proc/1/environ
  cat: can't open '/proc/1/environ': Permission denied
  [1]
  $ docker exec -u nobody box stat -c '%A %U' /proc/1/environ /proc/1/cmdline
  -r-------- root
  -r--r--r-- root
