# exec ends with the container

Area: lifecycle

  $ docker run -d --name box busybox sleep 3
  <ID1>
  $ docker exec box sleep 100
  [137]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.ExecIDs}}' box
  exited 0 []
  $ docker start box
  box
  $ docker exec -d box sleep 50
  $ docker inspect -f '{{len .ExecIDs}}' box
  1
  $ docker top box -o args
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker restart -t 0 box
  box
  $ docker top box -o args
  Error response from daemon: Couldn't find PID field in ps output
  [1]
  $ docker exec box
  docker: 'docker exec' requires at least 2 arguments
  
  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]
  
  See 'docker exec --help' for more information
  [1]
  $ docker exec
  docker: 'docker exec' requires at least 2 arguments
  
  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]
  
  See 'docker exec --help' for more information
  [1]
