# A container without a network of its own starts also when the network it was made for is gone

Area: network

  $ docker network create net
  <ID1>
  $ docker create --name idle --network net busybox sleep 1000
  <ID2>
  $ docker network disconnect net idle
  $ docker network rm net
  net
  $ docker start idle
  idle
  $ docker exec idle ls /sys/class/net
  lo
  $ docker network connect bridge idle
  Error response from daemon: could not find a network matching network mode net: network net not found
  [1]
  $ docker stop -t 0 idle
  idle
  $ docker network connect bridge idle
  $ docker start idle
  Error response from daemon: failed to set up container networking: could not find a network matching network mode net: network net not found
  Error: failed to start containers: idle
  [1]
