# How docker ps -a lists containers (generated.container-states.1)

Area: generated questions

  $ docker run -d --name blog busybox sleep 600
  <ID1>
  $ docker rm -f blog
  blog
  $ docker create --name news busybox sleep 600
  <ID2>
  $ docker run --rm --name shop busybox true
  $ docker run -d --name chat busybox sh -c 'sleep 600 & echo started'
  <ID3>
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  chat  exited
  news  created
