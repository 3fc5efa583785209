# Volumes and networks with a slash before their names

Area: volumes

  $ docker volume create data
  data
  $ docker network create net1
  <ID1>
  $ docker volume inspect -f '{{.Name}}' /data
  data
  $ docker network inspect -f '{{.Name}}' /net1
  net1
  $ docker inspect -f '{{.Name}}' /data /net1
  data
  net1
  $ docker create --name box busybox
  <ID2>
  $ docker network connect /net1 box
  $ docker network disconnect /net1 box
  $ docker network connect /nosuch box
  $ docker run --rm --network /net1 busybox true
  docker: Error response from daemon: failed to set up container networking: network /net1 not found
  
  Run 'docker run --help' for more information
  [125]
  $ docker volume rm /data
  /data
  $ docker network rm /net1
  /net1
  $ docker volume rm -f /data
  /data
  $ docker network rm -f /net1
  $ docker ps -a --filter since=/nosuch
  Error response from daemon: No such container: /nosuch
  [1]
  $ docker kill /box
  Error response from daemon: cannot kill container: box: container <ID2> is not running
  [1]
  $ docker volume create /abs
  Error response from daemon: create /abs: "/abs" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  [1]
