# Port 0 leaves the choice to the engine

Area: network

  $ docker run -d --name box -p 0:80 -p 81 busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{json .HostConfig.PortBindings}}' box
  {"80/tcp":[{"HostIp":"","HostPort":"0"}],"81/tcp":[{"HostIp":"","HostPort":""}]}
  $ docker port box
  80/tcp -> 0.0.0.0:<port>
  80/tcp -> [::]:<port>
  81/tcp -> 0.0.0.0:<port>
  81/tcp -> [::]:<port>
  $ docker ps --format '{{.Ports}}'
  0.0.0.0:<port>->80/tcp, [::]:<port>->80/tcp, 0.0.0.0:<port>->81/tcp, [::]:<port>->81/tcp
  $ docker port box 81/tcp
  0.0.0.0:<port>
  [::]:<port>
  $ docker restart -t 0 box
  box
  $ docker port box | wc -l
  4
