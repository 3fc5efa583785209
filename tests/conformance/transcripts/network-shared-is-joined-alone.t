# A container that shares a network can be connected to others only until it starts

Area: network

  $ docker run -d --name web busybox sleep 1000
  <ID1>
  $ docker create --name side --network container:web busybox sleep 1000
  <ID2>
  $ docker network connect bridge side
  $ docker inspect -f '{{range $name, $one := .NetworkSettings.Networks}}{{$name}} [{{$one.IPAddress}}]{{end}}' side
  bridge []
  $ docker start side
  Error response from daemon: failed to set up container networking: container sharing network namespace with another container or host cannot be connected to any other network
  Error: failed to start containers: side
  [1]
  $ docker network disconnect bridge side
  $ docker start side
  side
  $ docker network connect bridge side
  Error response from daemon: container sharing network namespace with another container or host cannot be connected to any other network
  [1]
  $ docker inspect -f '{{json .NetworkSettings.Networks}}' side
  {}
  $ docker create --name plain --network host busybox
  <ID3>
  $ docker network connect bridge plain
  Error response from daemon: container sharing network namespace with another container or host cannot be connected to any other network
  [1]
