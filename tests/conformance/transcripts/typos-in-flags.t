# Flags and words that are misspelt

Area: cli

  $ docker container run --nme x busybox
  unknown flag: --nme
  
  Usage:  docker container run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker container run --help' for more information
  [125]
  $ docker image ls --fromat x
  unknown flag: --fromat
  
  Usage:  docker image ls [OPTIONS] [REPOSITORY[:TAG]]
  
  Run 'docker image ls --help' for more information
  [125]
  $ docker network rm
  docker: 'docker network rm' requires at least 1 argument
  
  Usage:  docker network rm NETWORK [NETWORK...]
  
  See 'docker network rm --help' for more information
  [1]
  $ docker exec -x box ls
  unknown shorthand flag: 'x' in -x
  
  Usage:  docker exec [OPTIONS] CONTAINER COMMAND [ARG...]
  
  Run 'docker exec --help' for more information
  [125]
  $ docker logs --follow=maybe box
  invalid argument "maybe" for "-f, --follow" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [125]
  $ docker run --name
  flag needs an argument: --name
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker container prune x
  docker: 'docker container prune' accepts no arguments
  
  Usage:  docker container prune [OPTIONS]
  
  Run 'docker container prune --help' for more information
  [1]
  $ docker --version extra | cut -c1-6
  Docker
  $ docker ps --filter status=Running
  Error response from daemon: invalid filter 'status=Running': invalid value for state (Running): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker inspect --format
  flag needs an argument: --format
  
  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]
  
  Run 'docker inspect --help' for more information
  [125]
