# Restart policies

Area: lifecycle

  $ docker run -d --name r --restart on-failure:2 busybox sh -c 'echo try; exit 1'
  docker: Error response from daemon: Invalid container name (r), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ sleep 2
  $ docker inspect -f '{{.RestartCount}} {{.State.Status}} {{.State.ExitCode}}' r
  
  Error: No such object: r
  [1]
  $ docker logs r
  Error response from daemon: No such container: r
  [1]
  $ docker run -d --name a --restart always busybox sleep 1000
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker kill a
  Error response from daemon: cannot kill container: a: No such container: a
  [1]
  $ docker inspect -f '{{.State.Status}}' a
  
  Error: No such object: a
  [1]
  $ docker update --restart no a
  Error response from daemon: No such container: a
  [1]
  $ docker inspect -f '{{.HostConfig.RestartPolicy.Name}}' a
  
  Error: No such object: a
  [1]
  $ docker run --rm --restart always busybox true
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker run --help' for more information
  [125]
  $ docker rm -f r a
  Error response from daemon: No such container: r
  Error response from daemon: No such container: a
