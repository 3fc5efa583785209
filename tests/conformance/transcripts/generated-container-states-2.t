# How docker ps -a lists containers (generated.container-states.2)

Area: generated questions

  $ docker run -d --name chat busybox sleep 600
  <ID1>
  $ docker kill chat
  chat
  $ docker start chat
  chat
  $ docker run -d --name shop busybox sh -c 'sleep 600 & echo started'
  <ID2>
  $ docker run --rm --name web busybox true
  $ docker create --name mail busybox sleep 600
  <ID3>
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  mail  created
  shop  exited
  chat  running
