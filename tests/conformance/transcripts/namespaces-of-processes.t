# Namespaces of a process

Area: processes

Two processes are in the same namespace when the links lead to the same number.

  $ docker run -d --name one1 busybox sleep 1000
  <ID1>
  $ docker run -d --name two2 busybox sleep 1000
  <ID2>
  $ docker exec one1 ls /proc/1/ns
  cgroup
  ipc
  mnt
  net
  pid
  pid_for_children
  time
  time_for_children
  user
  uts
  $ docker exec one1 ls -l /proc/self/ns | cut -d'>' -f2 | cut -d: -f1
  total 0
   cgroup
   ipc
   mnt
   net
   pid
   pid
   time
   time
   user
   uts
  $ test "$(docker exec one1 readlink /proc/1/ns/net)" = "$(docker exec one1 readlink /proc/self/ns/net)"; echo $?
  0
  $ test "$(docker exec one1 readlink /proc/1/ns/net)" = "$(docker exec two2 readlink /proc/self/ns/net)"; echo $?
  1
  $ test "$(docker exec one1 readlink /proc/1/ns/user)" = "$(docker exec two2 readlink /proc/1/ns/user)"; echo $?
  0
  $ test "$(docker exec one1 readlink /proc/1/ns/pid)" = "$(docker exec two2 readlink /proc/1/ns/pid)"; echo $?
  1
  $ test "$(docker run --rm --net container:one1 busybox readlink /proc/1/ns/net)" = "$(docker exec one1 readlink /proc/1/ns/net)"; echo $?
  0
  $ docker exec one1 readlink /proc/1/ns/user /proc/1/ns/time 2>&1 | head -1 | cut -c1-7
  BusyBox
  $ docker exec one1 readlink /proc/1/ns/user
  user:[4026531837]
