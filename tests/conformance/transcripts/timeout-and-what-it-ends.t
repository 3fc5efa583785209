# timeout on the host tells that the time was over; docker run passes its signal on, docker logs and docker exec end by it.
Area: signals

  $ timeout 1 sleep 5; echo $?; timeout 5 sh -c 'exit 3'; echo $?; (timeout -s KILL 1 sleep 5; echo $?) 2>/dev/null; timeout --preserve-status 1 sleep 5; echo $?; (timeout -k 1 1 sh -c 'trap "" TERM; sleep 5; sleep 5'; echo $?) 2>/dev/null
  124
  3
  137
  143
  137
  $ timeout; echo $?; timeout 1; echo $?; timeout x true; echo $?; timeout 1 nosuch; echo $?; timeout 1 /etc/passwd; echo $?; timeout -s NOSUCH 1 true; echo $?; timeout 0 true; echo $?; timeout 0.5s sleep 3; echo $?; timeout --signal=INT 1 sleep 3; echo $?; timeout -v 1 sleep 2; echo $?; timeout --foreground 1 sleep 2; echo $?; timeout 1 -x; echo $?; timeout --nosuch 1 true; echo $?
  Try 'timeout --help' for more information.
  125
  Try 'timeout --help' for more information.
  125
  timeout: invalid time interval ‘x’
  Try 'timeout --help' for more information.
  125
  timeout: failed to run command ‘nosuch’: No such file or directory
  127
  timeout: failed to run command ‘/etc/passwd’: Permission denied
  126
  timeout: ‘NOSUCH’: invalid signal
  Try 'timeout --help' for more information.
  125
  0
  124
  124
  timeout: sending signal TERM to command ‘sleep’
  124
  124
  timeout: failed to run command ‘-x’: No such file or directory
  127
  timeout: unrecognized option '--nosuch'
  Try 'timeout --help' for more information.
  125
  $ timeout 1 docker run --name one busybox sleep 3; echo $?; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' one
  124
  exited 0
  $ timeout 1 docker run --name two busybox sh -c 'trap "echo bye; exit 9" TERM; while :; do sleep 0.1; done'; echo $?; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' two
  bye
  124
  exited 9
  $ timeout 1 docker run --sig-proxy=false --name three busybox sleep 3; echo $?; docker inspect -f '{{.State.Status}}' three
  124
  exited
  $ docker run -d --name box busybox sh -c 'while :; do echo x; sleep 1; done' >/dev/null; timeout 2 docker logs -f box | uniq; echo $?; timeout 1 docker exec box sleep 10; echo $?; docker ps --format '{{.Names}}'; timeout 1 docker wait box; echo $?
  x
  0
  124
  box
  124
  $ timeout -s INT 1 docker run --name four busybox sh -c 'trap "echo int; exit 4" INT; while :; do sleep 0.1; done'; echo $?
  int
  124
  $ timeout -s USR1 1 docker run --name five busybox sh -c 'trap "echo usr; exit 5" USR1; while :; do sleep 0.1; done'; echo $?
  usr
  124
