# Which containers docker rm removes (generated.removable-containers.3)

Area: generated questions

  $ docker run -d --name web busybox sleep 600
  <ID1>
  $ docker pause web
  web
  $ docker run --name blog busybox true
  $ docker run -d --name news busybox sleep 600
  <ID2>
  $ docker kill news
  news
  $ docker run -d --name shop busybox sleep 600
  <ID3>
  $ docker rm shop blog news web
  blog
  news
  Error response from daemon: cannot remove container "shop": container is running: stop the container before removing or force remove
  Error response from daemon: cannot remove container "web": container is paused and must be unpaused first
  [1]
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  shop  running
  web  paused
