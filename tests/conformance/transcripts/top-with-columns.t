# Columns of top

Area: inspect

  $ docker run -d --name box busybox sh -c 'sleep 1000; true'
  <ID1>
  $ sleep 1
  $ docker top box -o pid,comm | sed 's/[0-9][0-9]*/N/'
  PID  COMMAND
  N  sh
  N  sleep
  $ docker top box -eo pid,args | sed 's/[0-9][0-9]*/N/'
  PID  COMMAND
  N  sh -c sleep 1000; true
  N  sleep 1000
  $ docker top box -o pid=P,user,cmd
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker top box -o user,comm
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker top box -o pid,nosuch
  Error response from daemon: ps: error: unknown user-defined format specifier "nosuch"
  [1]
  $ docker top box -ef | head -1
  UID  PID  PPID  C  STIME  TTY  TIME  CMD
