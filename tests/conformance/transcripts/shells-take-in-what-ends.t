# Shells take in what ends

Area: inside

  $ docker run -d --name reaper busybox sh -c '(sleep 0.1 & exec sleep 0.2) & while :; do sleep 0.1; done' > /dev/null

  $ sleep 2; docker exec reaper ps | grep -c '\[sleep\]'
  0
  [1]

  $ docker run -d --name careless busybox sh -c 'sleep 0.2 & sleep 0.3 & exec sleep 100' > /dev/null

  $ sleep 2; docker exec careless ps -o args | grep -c '\[sleep\]'
  2

  $ docker run --rm busybox sh -c 'exec 2>&1; (exit 3) & a=$!; (exit 4) & b=$!; sleep 0.3; ps -o args | grep -c "\[sh\]"; wait $b; echo $?; wait $a; echo $?; wait $a; echo $?'
  0
  4
  3
  3

  $ docker run --rm busybox sh -c 'exec 2>&1; (exit 3) & sleep 0.3; jobs; wait %1; echo $?; sleep 0.1 | (exit 5) | true; echo $?; (exit 6) & sleep 0.2 | false; echo $?; wait $!; echo $?'
  [1]+  Done(3)
  sh: wait: line 0: %1: no such job
  2
  0
  1
  6

  $ docker run --rm busybox sh -c 'exec 2>&1; set -o pipefail; (exit 7) | sleep 0.2 | (exit 0); echo $?; trap "echo usr" USR1; (sleep 0.1; kill -USR1 1) & sleep 0.4 | cat; echo $?'
  7
  usr
  0
