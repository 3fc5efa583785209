# How docker ps -a lists containers (generated.container-states.3)

Area: generated questions

  $ docker run -d --name shop busybox sh -c 'sleep 600 & echo started'
  <ID1>
  $ docker create --name chat busybox sleep 600
  <ID2>
  $ docker run -d --name web busybox sleep 600
  <ID3>
  $ docker kill web
  web
  $ docker start web
  web
  $ docker run --rm --name mail busybox true
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  web  running
  chat  created
  shop  exited
