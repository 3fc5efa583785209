# Published ports: listings and conflicts

Area: networks

  $ docker run -d --name web -p 8080:80 -p 127.0.0.1:8081:81/udp -P --expose 90 busybox sleep 1000
  <ID1>
  $ docker port web
  80/tcp -> 0.0.0.0:8080
  80/tcp -> [::]:8080
  81/udp -> 127.0.0.1:8081
  90/tcp -> 0.0.0.0:<port>
  90/tcp -> [::]:<port>
  $ docker port web 80
  0.0.0.0:8080
  [::]:8080
  $ docker port web 80/tcp
  0.0.0.0:8080
  [::]:8080
  $ docker port web 99
  Error: No public port '99' published for web
  [1]
  $ docker ps --format '{{.Ports}}'
  0.0.0.0:8080->80/tcp, [::]:8080->80/tcp, 127.0.0.1:8081->81/udp, 0.0.0.0:<port>->90/tcp, [::]:<port>->90/tcp
  $ docker run -d --name two -p 8080:80 busybox sleep 1000
  <ID2>
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint two (<ID3>): Bind for 0.0.0.0:8080 failed: port is already allocated
  
  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --filter name=two --format '{{.Status}}'
  Created
  $ docker rm -f two
  two
  $ docker port nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stop -t 0 web
  web
  $ docker port web
  $ docker run --rm -p 80-82:80 busybox true
  $ docker run --rm -p abc busybox true
  docker: Invalid containerPort: abc
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 1.2.3:80:80 busybox true
  docker: Invalid ip address: 1.2.3
  
  Run 'docker run --help' for more information
  [125]
