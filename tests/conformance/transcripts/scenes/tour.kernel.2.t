# What a container is to the kernel: A process among others

Area: tour

  $ docker run -d --name box busybox sleep 600
  <ID1>
  $ docker top box
  UID  PID  PPID  C  STIME  TTY  TIME  CMD
  root  <pid>  <pid>  0  <time>  ?  <time>  sleep 600
  $ docker exec box ps -o args
  COMMAND
  sleep 600
  ps -o args
  $ docker exec box pidof sleep
  1
  $ docker kill box
  box
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id1>  busybox  "sleep 600"  <ago>  Exited (137) <ago>  box
