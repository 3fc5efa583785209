# A range of host ports for one port of a container

Area: network

  $ docker run -d --name first -p 8000:80 busybox sleep 1000
  <ID1>
  $ docker run -d --name second -p 8000-8002:80 busybox sleep 1000
  <ID2>
  $ docker port second
  80/tcp -> 0.0.0.0:8001
  80/tcp -> [::]:8001
  $ docker run -d --name third -p 8000-8002:80/tcp busybox sleep 1000
  <ID3>
  $ docker port third
  80/tcp -> 0.0.0.0:8002
  80/tcp -> [::]:8002
  $ docker run -d --name fourth -p 8000-8002:80 busybox sleep 1000
  <ID4>
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint fourth (<ID5>): all ports are allocated
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name fifth -p 127.0.0.1:8000-8002:80 busybox sleep 1000
  <ID6>
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint fifth (<ID7>): all ports are allocated
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name sixth -p 8000-8002:80/udp busybox sleep 1000
  <ID8>
  $ docker port sixth
  80/udp -> 0.0.0.0:8000
  80/udp -> [::]:8000
  $ docker run -d --name seventh -p 8000-8002:90-92 busybox sleep 1000
  <ID9>
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint seventh (<ID10>): Bind for 0.0.0.0:8000 failed: port is already allocated
  
  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --format '{{.Names}} {{.State}} {{.Ports}}'
  seventh created
  sixth running 0.0.0.0:8000->80/udp, [::]:8000->80/udp
  fifth created
  fourth created
  third running 0.0.0.0:8002->80/tcp, [::]:8002->80/tcp
  second running 0.0.0.0:8001->80/tcp, [::]:8001->80/tcp
  first running 0.0.0.0:8000->80/tcp, [::]:8000->80/tcp
  $ docker inspect -f '{{json .HostConfig.PortBindings}}' fourth
  {"80/tcp":[{"HostIp":"","HostPort":"8000-8002"}]}
  $ docker rm -f first second
  first
  second
  $ docker start fourth
  fourth
  $ docker port fourth
  80/tcp -> 0.0.0.0:8000
  80/tcp -> [::]:8000
  $ docker start fifth
  fifth
  $ docker start seventh
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint seventh (<ID11>): Bind for 0.0.0.0:8000 failed: port is already allocated
  Error: failed to start containers: seventh
  [1]
  $ docker run -d --name eighth -p 8500-8501:80 -p 8500-8501:81 busybox sleep 1000
  <ID12>
  $ docker port eighth
  80/tcp -> 0.0.0.0:8500
  80/tcp -> [::]:8500
  81/tcp -> 0.0.0.0:8501
  81/tcp -> [::]:8501
  $ docker run -d --name ninth -p 8600:80 -p 8600:81 busybox sleep 1000
  <ID13>
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint ninth (<ID14>): Bind for 0.0.0.0:8600 failed: port is already allocated
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name tenth -p 127.0.0.1:8700:80 -p 127.0.0.2:8700:80 busybox sleep 1000
  <ID15>
  $ docker port tenth
  80/tcp -> 127.0.0.1:8700
  80/tcp -> 127.0.0.2:8700
  $ docker run -d --name eleventh -p 8700:80 busybox sleep 1000
  <ID16>
  docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint eleventh (<ID17>): Bind for 127.0.0.1:8700 failed: port is already allocated
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name twelfth -p 127.0.0.1::80 busybox sleep 1000
  <ID18>
  $ docker port twelfth
  80/tcp -> 127.0.0.1:<port>
