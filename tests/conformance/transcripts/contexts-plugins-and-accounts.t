# There is one context, no plugin and no account

Area: cli

  $ docker context ls
  NAME  DESCRIPTION  DOCKER ENDPOINT  ERROR
  default *  Current DOCKER_HOST based configuration  unix:///var/run/docker.sock
  $ docker context ls --format '{{.Name}} {{.Current}}'
  default true
  $ docker context show
  default
  $ docker plugin ls
  ID  NAME  DESCRIPTION  ENABLED
  $ docker logout
  Removing login credentials for https://index.docker.io/v1/
  $ docker login
  Error: Cannot perform an interactive login from a non TTY device
  [1]
  $ docker search
  docker: 'docker search' requires 1 argument
  
  Usage:  docker search [OPTIONS] TERM
  
  Run 'docker search --help' for more information
  [1]
  $ docker context rm
  docker: 'docker context rm' requires at least 1 argument
  
  Usage:  docker context rm CONTEXT [CONTEXT...]
  
  See 'docker context rm --help' for more information
  [1]
