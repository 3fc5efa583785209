# port of a container

Area: network

  $ docker run -d --name web -p 8080:80 -p 127.0.0.1:8443:443/tcp -p 5353:53/udp busybox sleep 1000
  <ID1>
  $ docker port web
  53/udp -> 0.0.0.0:5353
  53/udp -> [::]:5353
  80/tcp -> 0.0.0.0:8080
  80/tcp -> [::]:8080
  443/tcp -> 127.0.0.1:8443
  $ docker port web 80
  0.0.0.0:8080
  [::]:8080
  $ docker port web 53/udp
  0.0.0.0:5353
  [::]:5353
  $ docker port web 53
  Error: No public port '53' published for web
  [1]
  $ docker port web 443/tcp
  127.0.0.1:8443
  $ docker port web x
  Error: invalid port (x): strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker port nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run -d --name none busybox sleep 1000
  <ID2>
  $ docker port none
  $ docker port none 80
  Error: No public port '80' published for none
  [1]
  $ docker stop -t 0 web
  web
  $ docker port web
