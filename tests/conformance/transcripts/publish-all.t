# -P publishes what is exposed

Area: network

  $ docker run -d --name web -P --expose 80 --expose 9000-9001/udp busybox sleep 1000
  <ID1>
  $ docker port web
  80/tcp -> 0.0.0.0:<port>
  80/tcp -> [::]:<port>
  9000/udp -> 0.0.0.0:<port>
  9000/udp -> [::]:<port>
  9001/udp -> 0.0.0.0:<port>
  9001/udp -> [::]:<port>
  $ docker ps --format '{{.Ports}}'
  0.0.0.0:<port>->80/tcp, [::]:<port>->80/tcp, 0.0.0.0:<port>->9000/udp, [::]:<port>->9000/udp, 0.0.0.0:<port>->9001/udp, [::]:<port>->9001/udp
  $ docker run -d --name dyn -p 80 busybox sleep 1000
  <ID2>
  $ docker port dyn
  80/tcp -> 0.0.0.0:<port>
  80/tcp -> [::]:<port>
  $ docker run -d --name none -P busybox sleep 1000
  <ID3>
  $ docker ps --filter name=none --format '[{{.Ports}}]'
  []
  $ docker run -d --name many -p 8000-8002:8000-8002 busybox sleep 1000
  <ID4>
  $ docker ps --filter name=many --format '[{{.Ports}}]'
  [0.0.0.0:8000-8002->8000-8002/tcp, [::]:8000-8002->8000-8002/tcp]
  $ docker run -d --name local -p 127.0.0.1::70 busybox sleep 1000
  <ID5>
  $ docker port local 70
  127.0.0.1:<port>
  $ docker inspect -f '{{json .Config.ExposedPorts}}' web
  {"80/tcp":{},"9000/udp":{},"9001/udp":{}}
  $ docker inspect -f '{{json .HostConfig.PortBindings}}' many
  {"8000/tcp":[{"HostIp":"","HostPort":"8000"}],"8001/tcp":[{"HostIp":"","HostPort":"8001"}],"8002/tcp":[{"HostIp":"","HostPort":"8002"}]}
