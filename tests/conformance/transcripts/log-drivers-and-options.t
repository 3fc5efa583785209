# Log drivers and their options

Area: lifecycle

  $ docker run --name none --log-driver none busybox echo x
  x
  $ docker logs none
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run --name local --log-driver local busybox echo x
  x
  $ docker logs local
  x
  $ docker inspect -f '{{.HostConfig.LogConfig.Type}} {{.HostConfig.LogConfig.Config}}' local
  local map[]
  $ docker run --name opts --log-opt max-size=10k --log-opt max-file=3 busybox echo x
  x
  $ docker inspect -f '{{json .HostConfig.LogConfig}}' opts
  {"Type":"json-file","Config":{"max-file":"3","max-size":"10k"}}
  $ docker inspect -f '{{.HostConfig.LogConfig.Config}} {{index .HostConfig.LogConfig.Config "max-size"}}' opts
  map[max-file:3 max-size:10k] 10k
  $ docker run --name bad --log-driver nosuch busybox echo x
  docker: Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name bad --log-opt nosuch=1 busybox echo x
  docker: Error response from daemon: unknown log opt 'nosuch' for json-file log driver
  
  Run 'docker run --help' for more information
  [125]
