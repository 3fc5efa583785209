# Which containers docker rm removes (generated.removable-containers.2)

Area: generated questions

  $ docker run -d --name blog busybox sleep 600
  <ID1>
  $ docker restart blog
  blog
  $ docker run --name web busybox true
  $ docker create --name chat busybox sleep 600
  <ID2>
  $ docker run -d --name news busybox sleep 600
  <ID3>
  $ docker rm chat blog web news
  chat
  web
  Error response from daemon: cannot remove container "blog": container is running: stop the container before removing or force remove
  Error response from daemon: cannot remove container "news": container is running: stop the container before removing or force remove
  [1]
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  news  running
  blog  running
