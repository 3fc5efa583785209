# Links that cannot be made

Area: network

  $ docker network create back
  <ID1>
  $ docker run -d --name db busybox sleep 1000
  <ID2>
  $ docker run -d --name far --network back busybox sleep 1000
  <ID3>
  $ docker create --name cold busybox true
  <ID4>
  $ docker run --rm --link nosuch busybox true
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link nosuch:db busybox true
  docker: Error response from daemon: could not get container for nosuch: No such container: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link : busybox true
  docker: Error response from daemon: could not get container for : invalid name or ID supplied: ""
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link '' busybox true
  invalid argument "" for "--link" flag: empty string specified for links
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --link a:b:c busybox true
  invalid argument "a:b:c" for "--link" flag: bad format for links: a:b:c
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name one --link cold:db busybox true
  docker: Error response from daemon: Cannot link to a non running container: /cold AS /one/db
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{json .HostConfig.Links}}' one
  created 128 ["/cold:/one/db"]
  $ docker run --name two --link far busybox true
  docker: Error response from daemon: container <ID3> not attached to default bridge network
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network host --link db busybox true
  docker: Error response from daemon: conflicting options: host type networking can't be used with links. This would result in undefined behavior
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:db --link db busybox true
  docker: Error response from daemon: conflicting options: container type network can't be used with links. This would result in undefined behavior
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name three --link db:first --link far:first busybox true
  <ID5>
  $ docker inspect -f '{{json .HostConfig.Links}}' three
  ["/db:/three/first"]
  $ docker network connect --link a:b:c back db
  invalid argument "a:b:c" for "--link" flag: bad format for links: a:b:c
  
  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER
  
  Run 'docker network connect --help' for more information
  [125]
