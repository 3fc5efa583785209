# rmi with several arguments

Area: images

  $ docker tag busybox one
  $ docker tag busybox two
  $ docker tag busybox three:v1
  $ docker rmi one nosuch two
  Untagged: one:latest
  Untagged: two:latest
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker rmi three
  Error response from daemon: No such image: three:latest
  [1]
  $ docker run -d --name box three:v1 sleep 1000
  <ID1>
  $ docker rmi three:v1
  Untagged: three:v1
  $ docker rmi busybox three:v1
  Error response from daemon: conflict: unable to remove repository reference "busybox" (must force) - container <id1> is using its referenced image <id2>
  Error response from daemon: No such image: three:v1
  [1]
  $ docker rmi -f three:v1
  Error response from daemon: No such image: three:v1
  $ docker ps --format '{{.Image}}'
  <id2>
  $ docker inspect -f '{{.Config.Image}}' box
  three:v1
  $ docker kill box
  box
  $ docker rmi $(docker inspect -f '{{.Image}}' box)
  Error response from daemon: conflict: unable to delete <id2> (must be forced) - image is being used by stopped container <id1>
  [1]
  $ docker rm box
  box
  $ docker images -a
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  busybox  latest  <id2>  <ago>  <size>
  $ docker run --pull never three:v1
  docker: Error response from daemon: No such image: three:v1
  
  Run 'docker run --help' for more information
  [125]
  $ docker image rm -f nosuch
  Error response from daemon: No such image: nosuch:latest
  $ docker rmi --no-prune nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker rmi
  docker: 'docker rmi' requires at least 1 argument
  
  Usage:  docker rmi [OPTIONS] IMAGE [IMAGE...]
  
  See 'docker rmi --help' for more information
  [1]
