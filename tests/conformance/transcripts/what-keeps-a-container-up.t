# What keeps a container up

Area: containers

  $ docker run -d --name a busybox sh -c 'sleep 1000 & echo started'
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker wait a
  Error response from daemon: No such container: a
  [1]
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  $ docker run -d --name b busybox sh -c 'sleep 1 & wait; echo done; exit 2'
  docker: Error response from daemon: Invalid container name (b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker wait b
  Error response from daemon: No such container: b
  [1]
  $ docker logs b
  Error response from daemon: No such container: b
  [1]
  $ docker run -d -i --name c busybox
  docker: Error response from daemon: Invalid container name (c), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ sleep 1
  $ docker ps --format '{{.Names}} {{.Command}}'
  $ echo 'echo hello from stdin; exit 6' | docker run -i --rm busybox
  hello from stdin
  [6]
  $ echo 'echo to c' | docker attach c
  Error response from daemon: No such container: c
  [1]
  $ docker run -dt --name d busybox
  docker: Error response from daemon: Invalid container name (d), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker ps --format '{{.Names}}' --filter name=d
  $ docker exec d sh -c 'kill -9 1; echo survived'
  Error response from daemon: No such container: d
  [1]
  $ docker stop -t 0 d c
  Error response from daemon: No such container: d
  Error response from daemon: No such container: c
  [1]
  $ docker ps -a --filter status=exited --format '{{.Names}} {{.State}}' | sort
