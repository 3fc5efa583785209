# Addresses are given in order until there are no more

Area: network

  $ docker network create --subnet 10.78.0.0/30 tiny
  <ID1>
  $ docker run -d --name one --network tiny busybox sleep 1000
  <ID2>
  $ docker run -d --name two --network tiny busybox sleep 1000
  <ID3>
  docker: Error response from daemon: failed to set up container networking: no available IPv4 addresses on this network's address pools: tiny (<ID1>)
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name three busybox sleep 1000
  <ID4>
  $ docker network connect tiny three
  Error response from daemon: no available IPv4 addresses on this network's address pools: tiny (<ID1>)
  [1]
  $ docker rm -f one
  one
  $ docker network connect tiny three
  $ docker network create --subnet 10.79.0.0/24 --ip-range 10.79.0.8/30 part
  <ID5>
  $ docker run -d --name four --network part busybox sleep 1000
  <ID6>
  $ docker inspect -f '{{eq .NetworkSettings.Networks.part.IPAddress "10.79.0.9"}} {{eq .NetworkSettings.Networks.part.Gateway "10.79.0.8"}}' four
  true true
  $ docker run --rm --network part --ip 10.79.0.255 busybox true
  docker: Error response from daemon: failed to set up container networking: Address already in use
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network part --ip 10.79.0.200 busybox true
