# Filters by id want the beginning of one id

Area: inspect

  $ docker create --name web busybox
  <ID1>
  $ docker create --name my-web busybox
  <ID2>
  $ docker ps -aq --filter id= | wc -l
  0
  $ docker ps -aq --filter id=xyz
  $ docker ps -a --filter "id=$(docker ps -lq)" --format '{{.Names}}'
  my-web
  $ docker ps -a --filter "id=$(docker ps -lq --no-trunc)" --format '{{.Names}}'
  my-web
  $ docker ps -a --filter 'id=.*' --format '{{.Names}}'
  $ docker ps -a --filter id=web --format '{{.Names}}'
  $ docker ps -a --filter "id=$(docker ps -lq)" --filter name=^web --format '{{.Names}}'
  $ docker ps -a --filter 'name=(?i)WEB' --format '{{.Names}}'
  my-web
  web
  $ docker volume create Data
  Data
  $ docker volume ls -q --filter 'name=(?i)^data'
  Data
  $ docker network ls --filter 'name=(?i)BRI' --format '{{.Name}}'
  bridge
  $ ln -s nosuch broken
  $ docker cp -L broken web:/x
  lstat /home/user/project/nosuch: no such file or directory
  [1]
  $ docker cp -L broken/ web:/x
  lstat /home/user/project/nosuch: no such file or directory
  [1]
  $ docker cp broken web:/x
  $ docker diff web
  A /x
  $ docker run --rm busybox sh -c 'set -- -a -b; while getopts ab o; do echo $o; done; getopts ab o -b; echo $o $OPTIND'
  a
  b
  b 2
