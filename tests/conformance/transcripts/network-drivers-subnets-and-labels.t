# Drivers, subnets and labels of networks

Area: network

  $ docker network create --driver bridge --subnet 10.20.0.0/16 --gateway 10.20.0.254 --label tier=back --internal mine
  <ID1>
  $ docker network inspect -f '{{range .IPAM.Config}}{{.Subnet}} {{.Gateway}}{{end}} {{.Internal}} {{json .Labels}}' mine
  <ip>/16 <ip> true {"tier":"back"}
  $ docker network inspect -f '{{json .IPAM.Driver}} {{.EnableIPv6}} {{.Attachable}} {{.Ingress}} {{json .Options}}' mine
  "default" false false false {}
  $ docker network create --subnet 10.20.1.0/24 overlapping
  Error response from daemon: invalid pool request: Pool overlaps with other one on this address space
  [1]
  $ docker network create --subnet nosuch bad
  Error response from daemon: invalid network config:
  invalid subnet nosuch: invalid CIDR block notation
  [1]
  $ docker network create --driver nosuch bad
  Error response from daemon: plugin "nosuch" not found
  [1]
  $ docker network create --driver host second
  Error response from daemon: only one instance of "host" network is allowed
  [1]
  $ docker network create --gateway 10.30.0.1 nosubnet
  every ip-range or gateway must have a corresponding subnet
  [1]
  $ docker network create --opt com.docker.network.bridge.name=br0 -o x=y opts
  <ID2>
  $ docker network inspect -f '{{json .Options}}' opts
  {"com.docker.network.bridge.name":"br0","x":"y"}
  $ docker network ls --filter driver=bridge --format '{{.Name}}'
  bridge
  mine
  opts
  $ docker network ls --filter label=tier --format '{{.Name}} {{.Labels}} {{.Internal}}'
  mine tier=back true
  $ docker network ls --filter type=custom -q | wc -l
  2
  $ docker network ls --filter type=builtin --format '{{.Name}}'
  bridge
  host
  none
  $ docker network ls --filter dangling=true --format '{{.Name}}'
  mine
  opts
  $ docker network ls --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker network ls --no-trunc --format '{{.ID}}' | head -n 1 | wc -c
  65
  $ docker network ls --format 'table {{.Name}}\t{{.Scope}}\t{{.IPv6}}'
  NAME  SCOPE  IPV6
  bridge  local  false
  host  local  false
  mine  local  false
  none  local  false
  opts  local  false
  $ docker run --rm --network mine --ip 10.20.3.4 busybox hostname -i
  <ip>
  $ docker run --rm --network mine --ip 10.99.3.4 busybox hostname -i
  docker: Error response from daemon: invalid config for network mine: invalid endpoint settings:
  no configured subnet or ip-range contain the IP address <ip>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 172.17.0.9 busybox true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  user specified IP address is supported on user defined networks only
  
  Run 'docker run --help' for more information
  [125]
  $ docker network inspect mine opts nosuch --format '{{.Name}}'
  mine
  opts
  Error response from daemon: network nosuch not found
  [1]
  $ docker network inspect nosuch
  []
  Error response from daemon: network nosuch not found
  [1]
  $ docker network create
  docker: 'docker network create' requires 1 argument
  
  Usage:  docker network create [OPTIONS] NETWORK
  
  Run 'docker network create --help' for more information
  [1]
  $ docker network create a1 b1
  docker: 'docker network create' requires 1 argument
  
  Usage:  docker network create [OPTIONS] NETWORK
  
  Run 'docker network create --help' for more information
  [1]
  $ docker network rm mine opts
  mine
  opts
