# An internal network has no way out until another one is joined

Area: network

  $ docker network create --internal closed
  <ID1>
  $ docker run --rm --network closed busybox sh -c 'ping -c 1 -W 1 192.0.2.1 > /dev/null'
  ping: sendto: Network is unreachable
  [1]
  $ docker run --rm --network closed -p 8080:80 busybox true
  $ docker run -d --name box --network closed -p 8080:80 busybox sleep 1000
  <ID2>
  $ docker port box
  $ docker network connect bridge box
  $ docker port box
  80/tcp -> 0.0.0.0:8080
  80/tcp -> [::]:8080
  $ docker exec box ls /sys/class/net
  eth0
  eth1
  lo
  $ docker network disconnect closed box
  $ docker exec box ls /sys/class/net
  eth1
  lo
