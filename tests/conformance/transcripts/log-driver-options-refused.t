# Where output goes

Area: inspect

  $ docker run --name none --log-driver none busybox echo x
  x
  $ docker logs none
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --name loc --log-driver local busybox echo y
  y
  $ docker logs loc
  y
  $ docker inspect -f '{{.HostConfig.LogConfig.Type}}' none loc
  none
  local
  $ docker run --rm --log-driver nosuch busybox true
  docker: Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=x busybox true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: 'x'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name opt --log-opt max-size=10k --log-opt max-file=3 busybox echo z
  z
  $ docker inspect -f '{{json .HostConfig.LogConfig}}' opt
  {"Type":"json-file","Config":{"max-file":"3","max-size":"10k"}}
  $ docker run --rm --log-opt nosuch=1 busybox true
  docker: Error response from daemon: unknown log opt 'nosuch' for json-file log driver
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver none --log-opt max-size=1k busybox true
  docker: invalid logging opts for driver none
  
  Run 'docker run --help' for more information
  [125]
