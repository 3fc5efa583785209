# A container is a writable layer and a process: First created, then started

Area: tour

  $ docker create --name box busybox sleep 600
  <ID1>
  $ docker ps -a --size
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES  SIZE
  <id1>  busybox  "sleep 600"  <ago>  Created  box  0B (virtual <size>)
  $ docker top box
  Error response from daemon: container <ID1> is not running
  [1]
  $ docker start box
  box
  $ docker top box
  UID  PID  PPID  C  STIME  TTY  TIME  CMD
  root  <pid>  <pid>  0  <time>  ?  <time>  sleep 600
  $ docker ps --size --format 'table {{.Names}}\t{{.Status}}\t{{.Size}}'
  NAMES  STATUS  SIZE
  box  Up <time>  0B (virtual <size>)
