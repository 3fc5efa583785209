# What a container cannot be renamed to

Area: lifecycle

  $ docker create --name one busybox
  <ID1>
  $ docker rename one one
  Error response from daemon: Renaming a container with the same name as its current name
  Error: failed to rename container named one
  [1]
  $ docker rename one 'a b'
  Error response from daemon: Error when allocating new name: Invalid container name (/a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  Error: failed to rename container named one
  [1]
  $ docker rename one ''
  Error: Neither old nor new names may be empty
  [1]
  $ docker rename one -x
  unknown shorthand flag: 'x' in -x
  
  Usage:  docker rename CONTAINER NEW_NAME
  
  Run 'docker rename --help' for more information
  [125]
  $ docker rename '' x
  Error: Neither old nor new names may be empty
  [1]
  $ docker rename one /two
  $ docker ps -a --format '{{.Names}}'
  two
  $ docker rename one two three
  docker: 'docker rename' requires 2 arguments
  
  Usage:  docker rename CONTAINER NEW_NAME
  
  Run 'docker rename --help' for more information
  [1]
  $ docker container rename two busybox
  $ docker inspect -f '{{.Name}}' busybox --type container
  /busybox
