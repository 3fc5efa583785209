# stop with a time and a signal

Area: lifecycle

  $ docker run -d --name one busybox sh -c 'trap "echo int; exit 1" INT; trap "echo term; exit 2" TERM; while true; do sleep 0.1; done'
  <ID1>
  $ sleep 1
  $ docker stop -s INT one
  one
  $ docker logs one
  int
  $ docker start one
  one
  $ sleep 1
  $ docker stop --time 5 one
  Flag --time has been deprecated, use --timeout instead
  one
  $ docker inspect -f '{{.State.ExitCode}}' one
  2
  $ docker stop one
  one
  $ docker run -d --name two --stop-signal KILL busybox sleep 1000
  <ID2>
  $ docker stop two
  two
  $ docker inspect -f '{{.State.ExitCode}}' two
  137
  $ docker run -d --name three --stop-timeout 1 busybox sleep 1000
  <ID3>
  $ docker stop three
  three
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  three Exited (137) <ago>
  two Exited (137) <ago>
  one Exited (2) <ago>
  $ docker stop one nosuch two
  one
  two
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stop -s NOSUCH one
  one
  $ docker start two
  two
  $ docker stop -s NOSUCH two
  Error response from daemon: cannot stop container: two: invalid signal: NOSUCH
  [1]
  $ docker run --rm --stop-signal NOSUCH busybox true
  docker: Error response from daemon: invalid signal: NOSUCH
  
  Run 'docker run --help' for more information
  [125]
  $ docker restart -s INT -t 1 one
  one
  $ docker restart nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker restart one nosuch
  one
  Error response from daemon: No such container: nosuch
  [1]
