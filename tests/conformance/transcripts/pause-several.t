# pause and unpause several

Area: lifecycle

  $ docker run -d --name one busybox sleep 1000
  <ID1>
  $ docker run -d --name two busybox sleep 1000
  <ID2>
  $ docker create --name three busybox
  <ID3>
  $ docker pause one two
  one
  two
  $ docker pause three
  Error response from daemon: container <ID3> is not running
  [1]
  $ docker pause nosuch one
  Error response from daemon: No such container: nosuch
  Error response from daemon: Container <ID1> is already paused
  [1]
  $ docker ps --filter status=paused --format '{{.Names}}'
  two
  one
  $ docker stop -t 0 one
  one
  $ docker kill two
  two
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  three Created
  two Exited (137) <ago>
  one Exited (137) <ago>
  $ docker unpause one three
  Error response from daemon: Container <ID1> is not paused
  Error response from daemon: Container <ID3> is not paused
  [1]
  $ docker unpause
  docker: 'docker unpause' requires at least 1 argument
  
  Usage:  docker unpause CONTAINER [CONTAINER...]
  
  See 'docker unpause --help' for more information
  [1]
