# A container is a writable layer and a process: Looking inside

Area: tour

  $ docker exec busybox ls /
  Error response from daemon: No such container: busybox
  [1]
  $ docker run -d --name box busybox sleep 600
  <ID1>
  $ docker exec box ls /
  bin
  dev
  etc
  home
  proc
  root
  sys
  tmp
  usr
  var
  $ docker exec box ps -o args
  COMMAND
  sleep 600
  ps -o args
  $ docker stop -t 1 box
  box
  $ docker exec box ls /
  Error response from daemon: container <ID1> is not running
  [1]
