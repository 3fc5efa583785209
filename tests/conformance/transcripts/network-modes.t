# Modes of the network

Area: network

  $ docker run -d --name lone --network none busybox sleep 1000
  <ID1>
  $ docker exec lone cat /etc/hosts
  127.0.0.1	localhost
  ::1	localhost ip6-localhost ip6-loopback
  fe00::	ip6-localnet
  ff00::	ip6-mcastprefix
  ff02::1	ip6-allnodes
  ff02::2	ip6-allrouters
  $ docker exec lone ip addr show lo | head -n 1
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000
  $ docker network connect bridge lone
  Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode
  [1]
  $ docker inspect -f '{{range $k, $v := .NetworkSettings.Networks}}{{$k}} {{end}}' lone
  none
  $ docker network inspect -f '{{range .Containers}}{{.Name}} {{end}}' none
  lone
  $ docker run --rm --network container:lone busybox ls /sys/class/net
  lo
  $ docker run --rm --network container:nosuch busybox true
  docker: Error response from daemon: joining network namespace of container: No such container: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name share --network container:lone -p 80:80 busybox true
  docker: Error response from daemon: conflicting options: port publishing and the container type network mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name share --network container:lone -h other busybox true
  docker: Error response from daemon: conflicting options: hostname and the network mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.NetworkSettings.IPAddress}}|{{.Config.NetworkDisabled}}' lone
  |false
  $ docker run --rm --network bridge busybox sh -c 'ip route | wc -l; route -n | head -n 2 | wc -l'
  2
  2
  $ docker run --rm --network default busybox ls /sys/class/net
  eth0
  lo
  $ docker run --rm --net none busybox hostname -i
  hostname: <id2>: Host name lookup failure
  [1]
  $ docker run --rm --network none -p 8080:80 busybox true
  $ docker stop -t 0 lone
  lone
  $ docker run --rm --network container:lone busybox true
  docker: Error response from daemon: cannot join network namespace of a non running container: container lone is exited
  
  Run 'docker run --help' for more information
  [125]
