# Processes that are started together

Area: lifecycle

  $ docker run -d --name box busybox sh -c 'sleep 500 & sleep 600 & wait'
  <ID1>
  $ docker exec box ps -o pgid,sid,group,args
  PGID  SID  GROUP  COMMAND
      1  1 root  sh -c sleep 500 & sleep 600 & wait
      1  1 root  sleep 500
      1  1 root  sleep 600
      9  9 root  ps -o pgid,sid,group,args
  $ docker exec -u 33:1 box sh -c 'ls /proc/1/fd; ls -ld /proc/1/fd | cut -c1-10'
  ls: can't open '/proc/1/fd': Permission denied
  dr-x------
  $ docker exec box sh -c 'ls /proc/1/task; cat /proc/1/task/1/comm; cat /proc/1/uid_map /proc/1/gid_map; ls -ld /proc/1/fd /proc/1/task | cut -c1-10; ls /proc/1/task/1/task'
  1
  sh
           0  0 4294967295
           0  0 4294967295
  dr-x------
  dr-xr-xr-x
  ls: /proc/1/task/1/task: No such file or directory
  [1]
  $ docker run --rm busybox sh -c 'awk "BEGIN {print 1, 2 ^ 3, 4}" 2>&1'
  1 awk: cmd. line:1: Math support is not compiled in
  [1]
  $ docker run --rm -u 33:1 busybox ps -o user,group,pgid
  USER  GROUP  PGID
  www-data daemon  1
