# Blanks around a name do not count

Area: cli

  $ docker create --name box busybox echo hi
  <ID1>
  $ docker start -a ' box '
  hi
  $ docker logs ' box'
  hi
  $ docker inspect -f '{{.Name}}' 'box '
  /box
  $ docker container inspect -f '{{.Name}}' ' box'
  /box
  $ docker rename ' box' bax
  $ docker rm ' nosuch '
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stop ' bax'
   bax
  $ docker diff ' bax'
  $ docker update --memory 64m ' bax'
  Error response from daemon: Cannot update container <ID1>: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time
  [1]
