# A command that removes a container (generated.typed-removal.1)

Area: generated questions

  $ docker run -d --name mail busybox sleep 600
  <ID1>
  $ docker run -d --name shop busybox sleep 600
  <ID2>
  $ docker run --name chat busybox true
  $ docker pause shop
  shop
  $ docker rm -f shop
  shop
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  chat  exited
  mail  running
