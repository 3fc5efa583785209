# What is in an image: An image takes space

Area: tour

  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  $ docker image ls
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  busybox  latest  <id1>  <ago>  <size>
  $ docker run --rm busybox ls /
  bin
  dev
  etc
  home
  proc
  root
  sys
  tmp
  usr
  var
  $ docker run --rm busybox head -n 1 /etc/passwd
  root:x:0:0:root:/root:/bin/sh
  $ docker image ls
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  busybox  latest  <id1>  <ago>  <size>
