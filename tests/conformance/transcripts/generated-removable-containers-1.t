# Which containers docker rm removes (generated.removable-containers.1)

Area: generated questions

  $ docker run --name mail busybox true
  $ docker run -d --name shop busybox sleep 600
  <ID1>
  $ docker create --name web busybox sleep 600
  <ID2>
  $ docker run -d --name blog busybox sleep 600
  <ID3>
  $ docker restart blog
  blog
  $ docker rm shop blog mail web
  mail
  web
  Error response from daemon: cannot remove container "shop": container is running: stop the container before removing or force remove
  Error response from daemon: cannot remove container "blog": container is running: stop the container before removing or force remove
  [1]
  $ docker ps -a --format 'table {{.Names}}\t{{.State}}'
  NAMES  STATE
  blog  running
  shop  running
