# Ports come back with the container

Area: network

  $ docker run -d --name web -p 8080:80 busybox sleep 1000
  <ID1>
  $ docker restart -t 0 web
  web
  $ docker port web
  80/tcp -> 0.0.0.0:8080
  80/tcp -> [::]:8080
  $ docker pause web
  web
  $ docker ps --format '{{.Ports}} {{.Status}}'
  0.0.0.0:8080->80/tcp, [::]:8080->80/tcp Up <time> (Paused)
  $ docker unpause web
  web
  $ docker kill web
  web
  $ docker ps -a --format '{{.Names}} {{.Ports}}|'
  web |
  $ docker run -d --name other -p 8080:81 busybox sleep 1000
  <ID2>
  $ docker start web
  Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (<ID3>): Bind for 0.0.0.0:8080 failed: port is already allocated
  Error: failed to start containers: web
  [1]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' web
  exited 137
  $ docker rm -f other
  other
  $ docker start web
  web
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' web
  8080
  $ docker rename web site
  $ docker port site 80/tcp
  0.0.0.0:8080
  [::]:8080
  $ docker port site 80/udp
  Error: No public port '80/udp' published for site
  [1]
