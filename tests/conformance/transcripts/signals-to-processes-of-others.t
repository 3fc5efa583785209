# Signals to processes of others
Area: processes

Only root and its owner may send a process a signal.

  $ docker run -d --name web busybox sleep 1000
  <ID1>
  $ docker exec -u 1000 web kill 1
  kill: can't kill pid 1: Operation not permitted
  [1]
  $ docker exec -u 1000 web kill -9 1
  kill: can't kill pid 1: Operation not permitted
  [1]
  $ docker exec -u 1000 web kill -0 1
  kill: can't kill pid 1: Operation not permitted
  [1]
  $ docker exec -u 1000 web sh -c 'exec 2>&1; sleep 100 & kill $!; wait $!; echo $?; kill -TERM 1; kill 77'
  Terminated
  143
  sh: can't kill pid 1: Operation not permitted
  sh: can't kill pid 77: No such process
  [1]
  $ docker exec -d -u 1000 web sleep 50
  $ docker exec web sh -c 'killall sleep; killall nosuch'
  killall: nosuch: no process killed
  [1]
  $ docker exec -u 65534 web sh -c 'kill -1 1; pkill sleep; killall sleep'
  sh: can't kill pid 1: Operation not permitted
  sh: line 0: pkill: not found
  killall: can't kill pid 1: Operation not permitted
  [1]
