# Networks with containers that do not run

Area: network

  $ docker network create app
  <ID1>
  $ docker create --name idle --network app busybox sleep 1000
  <ID2>
  $ docker network rm app
  app
  $ docker start idle
  Error response from daemon: failed to set up container networking: network app not found
  Error: failed to start containers: idle
  [1]
  $ docker network create app
  <ID3>
  $ docker run -d --name busy --network app busybox sleep 1000
  <ID4>
  $ docker network ls --filter name=app --format '{{.Name}} {{.Driver}}'
  app bridge
  $ docker network inspect app --format '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}'
  busy <ip>/16
  $ docker network prune -f
  $ docker network disconnect -f app busy
  $ docker network inspect -f '{{len .Containers}}' app
  0
  $ docker network prune
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker network prune -f
  Deleted Networks:
  app
  $ docker network ls -q | wc -l
  3
  $ docker inspect -f '{{json .NetworkSettings.Networks}}' busy
  {}
  $ docker network disconnect bridge busy
  Error response from daemon: container <ID4> is not connected to network bridge
  [1]
  $ docker network connect host busy
  Error response from daemon: could not find a network matching network mode app: network app not found
  [1]
  $ docker network connect none busy
  Error response from daemon: could not find a network matching network mode app: network app not found
  [1]
  $ docker network disconnect nosuch busy
  Error response from daemon: network nosuch not found
  [1]
  $ docker exec busy ls /sys/class/net
  lo
  $ docker network rm host none bridge
  Error response from daemon: host is a pre-defined network and cannot be removed
  Error response from daemon: none is a pre-defined network and cannot be removed
  Error response from daemon: bridge is a pre-defined network and cannot be removed
  exit status 1
  [1]
  $ docker network rm nosuch app
  Error response from daemon: network nosuch not found
  Error response from daemon: network app not found
  exit status 1
  [1]
