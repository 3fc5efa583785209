# Help topics that do not exist, and argument counts

Area: cli

  $ docker help nosuch
  unknown help topic: nosuch
  [1]
  $ docker container help
  docker: unknown command: docker container help
  
  Usage:  docker container
  
  Run 'docker container --help' for more information
  [1]
  $ docker Ps
  docker: unknown command: docker Ps
  
  Run 'docker --help' for more information
  [1]
  $ docker --nosuch ps
  unknown flag: --nosuch
  
  Usage:  docker [OPTIONS] COMMAND [ARG...]
  
  Run 'docker --help' for more information
  [125]
  $ docker --log-level x ps
  Unable to parse logging level: x
  [1]
  $ docker -x
  unknown shorthand flag: 'x' in -x
  
  Usage:  docker [OPTIONS] COMMAND [ARG...]
  
  Run 'docker --help' for more information
  [125]
  $ docker builder nosuch 2>&1 | tail -1
  ERROR: unknown command: "nosuch"
  $ docker ps x --help | head -3
  Usage:  docker ps [OPTIONS]
  
  List containers
  $ docker volume create a b
  docker: 'docker volume create' requires at most 1 argument
  
  Usage:  docker volume create [OPTIONS] [VOLUME]
  
  SRun 'docker volume create --help' for more information
  [1]
  $ docker image ls a b
  docker: 'docker image ls' requires at most 1 argument
  
  Usage:  docker image ls [OPTIONS] [REPOSITORY[:TAG]]
  
  SRun 'docker image ls --help' for more information
  [1]
  $ docker port
  docker: 'docker port' requires at least 1 and at most 2 arguments
  
  Usage:  docker port CONTAINER [PRIVATE_PORT[/PROTO]]
  
  Run 'docker port --help' for more information
  [1]
  $ docker commit a b c
  docker: 'docker commit' requires at least 1 and at most 2 arguments
  
  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]
  
  Run 'docker commit --help' for more information
  [1]
  $ docker history
  docker: 'docker history' requires 1 argument
  
  Usage:  docker history [OPTIONS] IMAGE
  
  Run 'docker history --help' for more information
  [1]
  $ docker cp a
  docker: 'docker cp' requires 2 arguments
  
  Usage:  docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-
  	docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH
  
  Run 'docker cp --help' for more information
  [1]
  $ docker import
  docker: 'docker import' requires at least 1 argument
  
  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]
  
  See 'docker import --help' for more information
  [1]
  $ docker network connect a
  docker: 'docker network connect' requires 2 arguments
  
  Usage:  docker network connect [OPTIONS] NETWORK CONTAINER
  
  Run 'docker network connect --help' for more information
  [1]
  $ docker load x
  docker: 'docker load' accepts no arguments
  
  Usage:  docker load [OPTIONS]
  
  Run 'docker load --help' for more information
  [1]
  $ docker network create
  docker: 'docker network create' requires 1 argument
  
  Usage:  docker network create [OPTIONS] NETWORK
  
  Run 'docker network create --help' for more information
  [1]
  $ docker inspect
  docker: 'docker inspect' requires at least 1 argument
  
  Usage:  docker inspect [OPTIONS] NAME|ID [NAME|ID...]
  
  See 'docker inspect --help' for more information
  [1]
  $ docker volume inspect
  docker: 'docker volume inspect' requires at least 1 argument
  
  Usage:  docker volume inspect [OPTIONS] VOLUME [VOLUME...]
  
  See 'docker volume inspect --help' for more information
  [1]
  $ docker start
  docker: 'docker start' requires at least 1 argument
  
  Usage:  docker start [OPTIONS] CONTAINER [CONTAINER...]
  
  See 'docker start --help' for more information
  [1]
  $ docker top
  docker: 'docker top' requires at least 1 argument
  
  Usage:  docker top CONTAINER [ps OPTIONS]
  
  See 'docker top --help' for more information
  [1]
  $ docker kill
  docker: 'docker kill' requires at least 1 argument
  
  Usage:  docker kill [OPTIONS] CONTAINER [CONTAINER...]
  
  See 'docker kill --help' for more information
  [1]
  $ docker wait
  docker: 'docker wait' requires at least 1 argument
  
  Usage:  docker wait CONTAINER [CONTAINER...]
  
  See 'docker wait --help' for more information
  [1]
  $ docker pause
  docker: 'docker pause' requires at least 1 argument
  
  Usage:  docker pause CONTAINER [CONTAINER...]
  
  See 'docker pause --help' for more information
  [1]
  $ docker stats --nosuch
  unknown flag: --nosuch
  
  Usage:  docker stats [OPTIONS] [CONTAINER...]
  
  Run 'docker stats --help' for more information
  [125]
  $ docker builder prune x
  ERROR: docker: 'docker buildx prune' accepts no arguments
  
  Usage:  docker buildx prune
  
  Run 'docker buildx prune --help' for more information
  [1]
  $ docker build a b
  ERROR: docker: 'docker buildx build' requires 1 argument
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [1]
  $ docker build --nosuch .
  unknown flag: --nosuch
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [125]
  $ docker container run
  docker: 'docker container run' requires at least 1 argument
  
  Usage:  docker container run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  See 'docker container run --help' for more information
  [1]
  $ docker container list x
  docker: 'docker container ls' accepts no arguments
  
  Usage:  docker container ls [OPTIONS]
  
  Run 'docker container ls --help' for more information
  [1]
  $ docker image remove
  docker: 'docker image rm' requires at least 1 argument
  
  Usage:  docker image rm [OPTIONS] IMAGE [IMAGE...]
  
  See 'docker image rm --help' for more information
  [1]
