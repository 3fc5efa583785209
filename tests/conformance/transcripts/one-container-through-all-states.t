# One container through all its states

Area: lifecycle

  $ docker create --name box busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{.State.Status}}' box
  created
  $ docker start box
  box
  $ docker inspect -f '{{.State.Status}}' box
  running
  $ docker pause box
  box
  $ docker inspect -f '{{.State.Status}}' box
  paused
  $ docker unpause box
  box
  $ docker stop -t 0 box
  box
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' box
  exited 137
  $ docker start box
  box
  $ docker kill -s KILL box
  box
  $ docker restart box
  box
  $ docker ps --format '{{.Names}} {{.State}}'
  box running
  $ docker rm -f box
  box
  $ docker inspect -f '{{.State.Status}}' box
  
  Error: No such object: box
  [1]
