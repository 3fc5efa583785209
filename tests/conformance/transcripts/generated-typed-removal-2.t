# A command that removes a container (generated.typed-removal.2)

Area: generated questions

  $ docker run -d --name web busybox sleep 600
  <ID1>
  $ docker run --name mail busybox true
  $ docker run -d --name chat busybox sleep 600
  <ID2>
  $ docker pause chat
  chat
  $ docker rm -f chat
  chat
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  mail  exited
  web  running
