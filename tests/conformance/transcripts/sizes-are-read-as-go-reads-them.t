# Sizes are read as Go reads them, wherever they are asked for

Area: logs

  $ docker run --rm --log-opt max-size=10q busybox true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid suffix: 'q'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=1.5MiB --log-opt max-file=2 busybox true
  $ docker run --rm --log-opt max-size=-1 busybox true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: '-1'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-driver local --log-opt max-size=3x busybox true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-size: 3x: invalid suffix: 'x'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --log-opt max-size=0k busybox true
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-size must be a positive number
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -m 10q busybox true
  invalid argument "10q" for "-m, --memory" flag: invalid suffix: 'q'
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker version -f x; docker context inspect -f '{{.Endpoints.docker.Host}}'
  x
  unix:///var/run/docker.sock
