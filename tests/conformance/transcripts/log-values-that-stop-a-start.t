# Values of log options are read when the container starts, and again for docker logs

Area: inspect

  $ docker create --name one --log-opt max-file=0 busybox echo one
  <ID1>
  $ docker logs one
  Error response from daemon: max-file cannot be less than 1
  [1]
  $ docker start one
  Error response from daemon: failed to create task for container: failed to initialize logging driver: max-file cannot be less than 1
  Error: failed to start containers: one
  [1]
  $ docker logs one
  Error response from daemon: max-file cannot be less than 1
  [1]
  $ docker create --name two --log-opt compress=true busybox echo two
  <ID2>
  $ docker logs two
  Error response from daemon: compress cannot be true when max-file is less than 2 or max-size is not set
  [1]
  $ docker run --name three --log-driver local --log-opt compress=true busybox echo three
  three
  $ docker run --name four --log-driver local --log-opt compress=true --log-opt max-file=1 busybox echo four
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compression cannot be enabled when max file count is 1
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name five --log-driver local --log-opt compress=false --log-opt max-file=1 busybox echo five
  five
  $ docker run --name six --log-driver local --log-opt max-file=0 busybox echo six
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compression cannot be enabled when max file count is 1
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name seven --log-driver local --log-opt max-size=0 busybox echo seven
  seven
  $ docker run --name eight --log-driver local --log-opt compress=perhaps busybox echo eight
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: error reading compress log option: strconv.ParseBool: parsing "perhaps": invalid syntax
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name nine --log-driver local --log-opt max-file=x --log-opt max-size=y busybox echo nine
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-size: y: invalid size: 'y'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name ten --log-driver local --log-opt max-size=-1 busybox echo ten
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid value for max-size: -1: invalid size: '-1'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name eleven --log-opt max-size=-1 busybox echo eleven
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: invalid size: '-1'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name twelve --log-opt max-size=1 --log-opt max-file=3 busybox printf 'one\ntwo\nthree\nfour\n'
  one
  two
  three
  four
  $ docker logs twelve
  two
  three
  four
