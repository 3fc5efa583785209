# A process that has ended keeps its name in ps until its parent asks, and docker top leaves it out

Area: lifecycle

  $ docker run -d --name box busybox sh -c 'sleep 1000 & sleep 2000'
  <ID1>
  $ sleep 1
  $ docker exec box ps -o args,stat
  COMMAND
  sleep 2000
  sleep 1000
  ps -o args,stat
  $ docker exec box sh -c 'kill $(pidof sleep | cut -d" " -f1)'
  $ docker top box
  UID  PID  PPID  C  STIME  TTY  TIME  CMD
  root  <pid>  <pid>  0  <time>  ?  <time>  sleep 2000
  $ docker exec box ps -o stat,comm,args
  STAT COMMAND  COMMAND
  S  sleep  sleep 2000
  Z  sleep  [sleep]
  R  ps  ps -o stat,comm,args
  $ docker exec box sh -c 'pidof sleep | wc -w'
  2
  $ docker exec box sh -c 'cd /proc/$(pidof sleep | cut -d" " -f1) && wc -c < cmdline && cat comm && grep State status'
  0
  sleep
  State:	Z (zombie)
