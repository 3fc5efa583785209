# The driver local reads its options by itself

Area: inspect

  $ docker run --name nine --log-driver local --log-opt max-file=x busybox echo nine
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-file: x: strconv.Atoi: parsing "x": invalid syntax
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name ten --log-driver local --log-opt max-file=0 --log-opt compress=false busybox echo ten
  ten
