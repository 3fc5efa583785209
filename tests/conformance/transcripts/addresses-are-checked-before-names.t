# Addresses are checked before names

Area: network

  $ docker create --ip 1.2.3.4 --name bad! busybox
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user specified IP address is supported on user defined networks only
  * no configured subnet or ip-range contain the IP address 1.2.3.4
  [1]
  $ docker create --ip 1.2.3.4 --pull never nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker create --name aa busybox
  <ID1>
  $ docker create --ip 1.2.3.4 --name aa busybox
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user specified IP address is supported on user defined networks only
  * no configured subnet or ip-range contain the IP address 1.2.3.4
  [1]
  $ docker create --network-alias x --name aa busybox
  docker: network-scoped aliases are only supported for user-defined networks
  
  Run 'docker create --help' for more information
  [125]
  $ docker network create net
  <ID2>
  $ docker create --network net --ip 1.2.3.4 --name aa busybox
  Error response from daemon: invalid config for network net: invalid endpoint settings:
  user specified IP address is supported only when connecting to networks with user configured subnets
  [1]
  $ docker network create --subnet 10.5.0.0/24 sub
  <ID3>
  $ docker create --network sub --ip 10.6.0.1 --name aa busybox
  Error response from daemon: invalid config for network sub: invalid endpoint settings:
  no configured subnet or ip-range contain the IP address <ip>
  [1]
  $ docker create --network sub --ip 10.5.0.9 --name bb --network-alias x busybox
  <ID4>
  $ docker inspect -f '{{json .NetworkSettings.Networks.sub.IPAMConfig}} {{json .NetworkSettings.Networks.sub.Aliases}}' bb
  {"IPv4Address":"<ip>"} ["x"]
