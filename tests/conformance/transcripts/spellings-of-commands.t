# Commands have other names, and no others

Area: cli

  $ docker container list -aq
  $ docker image rmi nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker network remove nosuch
  Error response from daemon: network nosuch not found
  exit status 1
  [1]
  $ docker volume delete x
  docker: unknown command: docker volume delete
  
  Usage:  docker volume COMMAND
  
  Run 'docker volume --help' for more information
  [1]
  $ docker PS
  docker: unknown command: docker PS
  
  Run 'docker --help' for more information
  [1]
  $ docker ps ps
  docker: 'docker ps' accepts no arguments
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [1]
  $ docker images ls
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  
  No images found matching "ls": did you mean "docker image ls"?
