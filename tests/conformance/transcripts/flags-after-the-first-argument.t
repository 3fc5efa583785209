# Where flags may stand

Area: cli

  $ docker run --name box busybox true
  $ docker commit box -m msg
  docker: 'docker commit' requires at least 1 and at most 2 arguments
  
  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]
  
  Run 'docker commit --help' for more information
  [1]
  $ docker commit box new -m msg
  docker: 'docker commit' requires at least 1 and at most 2 arguments
  
  Usage:  docker commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]
  
  Run 'docker commit --help' for more information
  [1]
  $ docker tag busybox -x
  Error parsing reference: "-x" is not a valid repository/tag: invalid reference format
  [1]
  $ docker images busybox -q | wc -l
  1
  $ docker history busybox -q | wc -l
  1
  $ docker inspect busybox -f '{{.Os}}'
  linux
