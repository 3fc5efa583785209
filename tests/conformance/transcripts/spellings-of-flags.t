# A flag's value may stand in several ways

Area: cli

  $ docker run --rm -ehello=1 busybox sh -c 'echo $hello'
  1
  $ docker run --rm -e=A=1 -w=/tmp busybox sh -c 'echo $A; pwd'
  1
  /tmp
  $ docker run -dit --name=box busybox
  <ID1>
  $ docker exec -itw /tmp box pwd
  the input device is not a TTY
  [1]
  $ docker ps -an1 --format={{.Names}}
  box
  $ docker ps -aq=x
  invalid argument "x" for "-q, --quiet" flag: strconv.ParseBool: parsing "x": invalid syntax
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
  $ docker run -rm busybox
  unknown shorthand flag: 'r' in -rm
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --name
  flag needs an argument: --name
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
