# A process that takes too much memory is killed

Area: lifecycle

  $ docker run --name hog -m 16m --memory-swap 16m busybox sh -c 'tail /dev/zero'
  [137]
  $ docker inspect -f '{{.State.ExitCode}} {{.State.OOMKilled}} {{.State.Status}}' hog
  137 true exited
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  hog Exited (137) <ago>
  $ docker run --name fine -m 16m busybox sh -c 'echo small'
  small
  $ docker inspect -f '{{.State.OOMKilled}}' fine
  false
