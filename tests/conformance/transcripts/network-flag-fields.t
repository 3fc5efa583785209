# The fields of --network

Area: network

  $ docker network create --subnet 172.28.0.0/16 app
  <ID1>
  $ docker run -d --name fix --network name=app,ip=172.28.0.50,alias=fixed busybox sleep 1000
  <ID2>
  $ docker run --rm --network app busybox sh -c 'ping -c 1 -W 5 fixed > /dev/null && echo reached'
  reached
  $ docker inspect -f '{{.NetworkSettings.Networks.app.IPAMConfig}}' fix
  {<ip>  []}
  $ docker run --rm --network name=app,bad=1 busybox true
  invalid argument "name=app,bad=1" for "--network" flag: invalid field key bad
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network alias=x busybox true
  invalid argument "alias=x" for "--network" flag: network name/id is not specified
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network bridge --network none busybox true
  docker: Error response from daemon: failed to set up container networking: container cannot be connected to multiple networks with one of the networks in private (none) mode
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network none --network host busybox true
  docker: Error response from daemon: failed to set up container networking: cannot connect container to host network - container must be created in host network mode
  
  Run 'docker run --help' for more information
  [125]
