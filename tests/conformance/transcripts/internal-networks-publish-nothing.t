# An internal network publishes no ports

Area: network

  $ docker network create --internal inside
  <ID1>
  $ docker run -d --name web --network inside -p 8080:80 busybox sleep 1000
  <ID2>
  $ docker port web
  $ docker ps --format '{{.Names}}|{{.Ports}}'
  web|
  $ docker network connect bridge web
  $ docker port web
  80/tcp -> 0.0.0.0:8080
  80/tcp -> [::]:8080
  $ docker network disconnect bridge web
  $ docker inspect -f '{{json .NetworkSettings.Ports}}' web
  {}
  $ docker run -d --name other -p 8080:80 busybox sleep 1000
  <ID3>
  $ docker port other 80
  0.0.0.0:8080
  [::]:8080
