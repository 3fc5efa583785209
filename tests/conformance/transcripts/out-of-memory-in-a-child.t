# Out of memory in a child

Area: lifecycle

  $ docker run --name box -m 20m --memory-swap 20m busybox sh -c 'tail /dev/zero 2> /dev/null; echo code $?' 2> /dev/null
  code 137
  $ docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}}' box
  true 0
  $ docker run -d --name bg -m 20m --memory-swap 20m --restart on-failure:1 busybox tail /dev/zero
  <ID1>
  $ sleep 5
  $ docker inspect -f '{{.RestartCount}} {{.State.OOMKilled}} {{.State.ExitCode}}' bg
  1 true 137
  $ docker ps -a --filter exited=137 --format '{{.Names}}'
  bg
