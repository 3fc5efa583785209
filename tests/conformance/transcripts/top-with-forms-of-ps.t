# Forms of ps in docker top
Area: inspect

  $ docker run -d --name web busybox sh -c 'sleep 1000 & sleep 2000'
  <ID1>
  $ sleep 1
  $ docker top web o pid,comm | sed 's/[0-9][0-9]*/N/'
  PID  COMMAND
  N  sleep
  N  sleep
  $ docker top web axo pid,comm | sed 's/[0-9][0-9]*/N/'
  PID  COMMAND
  N  sleep
  N  sleep
  $ docker top web axo user,pid,comm,args | sed 's/[0-9][0-9]*/N/'
  USER  PID  COMMAND  COMMAND
  root  N  sleep  sleep 2000
  root  N  sleep  sleep 1000
  $ docker top web o comm,pid | sed 's/[0-9][0-9]*/N/'
  COMMAND  PID
  sleep  N
  sleep  N
  $ docker top web -eo pid,comm,args --sort=-pid | sed 's/[0-9][0-9]*/N/'
  PID  COMMAND  COMMAND
  N  sleep  sleep 1000
  N  sleep  sleep 2000
  $ docker top web -eo pid,comm,args --sort args | sed 's/[0-9][0-9]*/N/'
  PID  COMMAND  COMMAND
  N  sleep  sleep 1000
  N  sleep  sleep 2000
  $ docker top web --sort pid | sed 's/[0-9][0-9]*/N/'
  PID  TTY  TIME  CMD
  N  ?  00:00:00  sleep
  N  ?  00:00:00  sleep
  $ docker top web -p 1
  PID  TTY  TIME  CMD
  $ docker top web -u root | sed 's/[0-9][0-9]*/N/'
  PID  TTY  TIME  CMD
  N  ?  00:00:00  sleep
  N  ?  00:00:00  sleep
  $ docker top web -u daemon
  Error response from daemon: ps: exit status 1
  [1]
  $ docker top web -C sleep | sed 's/[0-9][0-9]*/N/'
  PID  TTY  TIME  CMD
  N  ?  00:00:00  sleep
  N  ?  00:00:00  sleep
  $ docker top web -C sh
  Error response from daemon: ps: exit status 1
  [1]
  $ docker top web -x | sed 's/[0-9][0-9]*/N/; s/SN/S/'
  PID  TTY  STAT  TIME  COMMAND
  N  ?  Ss  0:00  sleep 2000
  N  ?  S  0:00  sleep 1000
  $ docker top web a | sed 's/[0-9][0-9]*/N/; s/SN/S/'
  PID  TTY  STAT  TIME  COMMAND
  N  ?  Ss  0:00  sleep 2000
  N  ?  S  0:00  sleep 1000
  $ docker top web ax | sed 's/[0-9][0-9]*/N/; s/SN/S/'
  PID  TTY  STAT  TIME  COMMAND
  N  ?  Ss  0:00  sleep 2000
  N  ?  S  0:00  sleep 1000
  $ docker top web -H | sed 's/[0-9][0-9]*/N/'
  PID  TTY  TIME  CMD
  N  ?  00:00:00  sleep
  N  ?  00:00:00  sleep
  $ docker top web --no-headers
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker top web --nosuch
  Error response from daemon: ps: error: unknown gnu long option
  [1]
  $ docker top web -o ppid,comm
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker top web -o pid,nosuch
  Error response from daemon: ps: error: unknown user-defined format specifier "nosuch"
  [1]
