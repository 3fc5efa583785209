# Signals, restarts, users and exit codes

Area: lifecycle

  $ docker run -d --name a1 busybox sh -c 'trap "echo bye; exit 3" TERM; while :; do sleep 1; done'
  <ID1>
  $ docker stop -t 3 a1
  a1
  $ docker logs a1
  bye
  $ docker wait a1
  3
  $ docker start a1
  a1
  $ docker kill -s USR1 a1
  a1
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  a1 Up <time>
  $ docker start a1 nosuch
  a1
  Error response from daemon: No such container: nosuch
  Error: failed to start containers: nosuch
  [1]
  $ docker restart -t 0 a1
  a1
  $ docker pause a1
  a1
  $ docker pause a1
  Error response from daemon: Container <ID1> is already paused
  [1]
  $ docker exec a1 true
  Error response from daemon: Container a1 is paused, unpause the container before exec
  [1]
  $ docker rm a1
  Error response from daemon: cannot remove container "a1": container is paused and must be unpaused first
  [1]
  $ docker stop -t 1 a1
  a1
  $ docker unpause a1
  Error response from daemon: Container <ID1> is not paused
  [1]
  $ docker rm -f a1
  a1
  $ docker run --name e1 busybox sh -c 'exit 300'
  [44]
  $ docker run --rm busybox false
  [1]
  $ docker run --rm --entrypoint echo busybox hi there
  hi there
  $ docker run --rm -w /nosuch/dir busybox pwd
  /nosuch/dir
  $ docker run --rm -u nosuch busybox id
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1000:1000 busybox id
  uid=1000 gid=1000 groups=1000
  $ docker run --rm -u www-data busybox id
  uid=33(www-data) gid=33(www-data) groups=33(www-data)
  $ docker run -d busybox nosuch
  <ID2>
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker ps -aq | wc -l
  2
