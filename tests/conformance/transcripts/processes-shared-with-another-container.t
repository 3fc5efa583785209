# A container that shares the processes of another one

Area: processes

  $ docker run -d --name main busybox sleep 1000
  <ID1>
  $ docker run --rm --pid container:main busybox sh -c 'ps -o args; kill 1; kill -9 1; cat /proc/1/cmdline | tr "\0" " "'
  COMMAND
  sleep 1000
  sh -c ps -o args; kill 1; kill -9 1; cat /proc/1/cmdline | tr "\0" " "
  ps -o args
  sleep 1000
  $ docker run -d --name side --pid=container:main busybox sh -c 'trap "echo told; exit 3" TERM; while :; do sleep 0.2; done'
  <ID2>
  $ docker inspect -f '{{.HostConfig.PidMode}}' side
  container:<ID1>
  $ docker exec main ps -o args
  COMMAND
  sleep 1000
  sh -c trap "echo told; exit 3" TERM; while :; do sleep 0.2; done
  sleep 0.2
  ps -o args
  $ docker exec main killall sh
  $ sleep 1
  $ docker logs side
  told
  $ docker ps -a --format '{{.Names}} {{.State}}'
  side exited
  main running
  $ docker start side
  side
  $ docker exec side sh -c 'test "$(readlink /proc/self/ns/pid)" = "$(readlink /proc/1/ns/pid)" && echo same'
  same

Process 1 takes all with it.

  $ docker kill main
  main
  $ docker ps -a --format '{{.Names}} {{.State}}'
  side exited
  main exited
  $ docker inspect -f '{{.State.ExitCode}}' side
  137
  $ docker start side
  Error response from daemon: failed to join PID namespace: container <ID1> is not running
  Error: failed to start containers: side
  [1]
  $ docker run --rm --pid container:main busybox true
  docker: Error response from daemon: failed to join PID namespace: container <ID1> is not running
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid container:nosuch busybox true
  docker: Error response from daemon: No such container: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid container: busybox true
  docker: --pid: invalid PID mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --pid nosuch busybox true
  docker: --pid: invalid PID mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker start main side
  main
  side
  $ docker stop -t 0 side
  side
  $ docker ps -a --format '{{.Names}} {{.State}}'
  side exited
  main running
