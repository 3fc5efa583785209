# A network device keeps its name when another network is left

Area: network

  $ docker network create app
  <ID1>
  $ docker run -d --name box busybox sleep 1000
  <ID2>
  $ docker network connect app box
  $ docker exec box ls /sys/class/net
  eth0
  eth1
  lo
  $ docker network disconnect bridge box
  $ docker exec box ls /sys/class/net
  eth1
  lo
  $ docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{end}}' box
  app
  $ docker network connect nosuch box
  Error response from daemon: network nosuch not found
  [1]
  $ docker network connect app nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network disconnect app nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker network disconnect nosuch box
  Error response from daemon: network nosuch not found
  [1]
  $ docker network disconnect app
  docker: 'docker network disconnect' requires 2 arguments
  
  Usage:  docker network disconnect [OPTIONS] NETWORK CONTAINER
  
  Run 'docker network disconnect --help' for more information
  [1]
