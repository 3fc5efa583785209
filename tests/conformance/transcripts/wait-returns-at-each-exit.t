# docker wait returns when a run is over, even if the container is started again at once.
Area: restart policies

  $ docker run -d --name box --restart on-failure:2 busybox sh -c 'sleep 1; exit 4' >/dev/null
  $ docker wait box; sleep 0.5; docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}' box
  4
  running 0 1
  $ docker wait box box; sleep 0.5; docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}' box
  4
  4
  exited 4 2
  $ docker start box; docker wait box box; sleep 2; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' box
  box
  4
  4
  exited 4
  $ docker run -d --name other busybox sleep 1000 >/dev/null; (sleep 1; docker restart -t 0 other >/dev/null) & docker wait other; wait; docker inspect -f '{{.State.Status}} {{.RestartCount}}' other
  137
  running 0
