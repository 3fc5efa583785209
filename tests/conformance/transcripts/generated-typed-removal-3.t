# A command that removes a container (generated.typed-removal.3)

Area: generated questions

  $ docker run -d --name news busybox sleep 600
  <ID1>
  $ docker run -d --name mail busybox sleep 600
  <ID2>
  $ docker run --name shop busybox true
  $ docker rm -f mail
  mail
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  shop  exited
  news  running
