# One container asks for the same port twice

Area: network

  $ docker run --rm -p 80 -p 80 busybox true
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint <name1> (<ID1>): failed to listen on TCP socket: address already in use
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name two -p 8000:80 -p 8000:80 busybox true
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint two (<ID2>): failed to listen on TCP socket: address already in use
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Error}}' two | cut -c1-70
  created 128 failed to set up container networking: driver failed progr
  $ docker run -d --name both -p 8000:80 -p 8001:80 -p 8000:80/udp -p 127.0.0.1:9000:80 -p 10000:9 busybox sleep 1000
  <ID3>
  $ docker port both
  9/tcp -> 0.0.0.0:10000
  9/tcp -> [::]:10000
  80/tcp -> 0.0.0.0:8000
  80/tcp -> 0.0.0.0:8001
  80/tcp -> 127.0.0.1:9000
  80/tcp -> [::]:8000
  80/tcp -> [::]:8001
  80/udp -> 0.0.0.0:8000
  80/udp -> [::]:8000
  $ docker port both 80
  0.0.0.0:8000
  0.0.0.0:8001
  127.0.0.1:9000
  [::]:8000
  [::]:8001
  $ docker ps --format '{{.Ports}}'
  0.0.0.0:10000->9/tcp, [::]:10000->9/tcp, 0.0.0.0:8000->80/tcp, 0.0.0.0:8000->80/udp, 0.0.0.0:8001->80/tcp, 127.0.0.1:9000->80/tcp, [::]:8000->80/tcp, [::]:8000->80/udp, [::]:8001->80/tcp
