# Volumes: listings, read-only mounts and refusals

Area: volumes

  $ docker volume create
  <ID1>
  $ docker volume create v1
  v1
  $ docker volume create v1
  v1
  $ docker volume create --label a=b v2
  v2
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  <ID1>
  local  v1
  local  v2
  $ docker volume ls -q
  <ID1>
  v1
  v2
  $ docker volume ls --filter label=a
  DRIVER  VOLUME NAME
  local  v2
  $ docker volume ls --filter dangling=true -q
  <ID1>
  v1
  v2
  $ docker volume ls --format '{{.Name}} {{.Driver}} {{.Scope}} {{.Labels}}'
  <ID1> local local com.docker.volume.anonymous=
  v1 local local
  v2 local local a=b
  $ docker volume ls --format json --filter name=v1
  {"Availability":"N/A","Driver":"local","Group":"N/A","Labels":"","Links":"N/A","Mountpoint":"/var/lib/docker/volumes/v1/_data","Name":"v1","Scope":"local","Size":"N/A","Status":"N/A"}
  $ docker run --rm -v v1:/d busybox sh -c 'echo hi > /d/f'
  $ docker run --rm --mount type=volume,source=v1,target=/d,readonly busybox touch /d/x
  touch: /d/x: Read-only file system
  [1]
  $ docker run -d --name user -v v1:/d busybox sleep 1000
  <ID2>
  $ docker volume rm v1
  Error response from daemon: remove v1: volume is in use - [<ID2>]
  [1]
  $ docker volume rm v1 v2 nosuch
  v2
  Error response from daemon: remove v1: volume is in use - [<ID2>]
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker rm -f user
  user
  $ docker volume rm v1
  v1
  $ docker volume rm -f nosuch
  nosuch
  $ docker run --rm -v /anon busybox true
  $ docker volume ls -q | wc -l
  1
  $ docker run --name keep -v /anon busybox true
  $ docker rm keep
  keep
  $ docker volume ls -q | wc -l
  2
  $ docker volume create -d nosuch x
  Error response from daemon: create x: error looking up volume plugin nosuch: plugin "nosuch" not found
  [1]
  $ docker run --rm -v 'bad name':/x busybox true
  docker: Error response from daemon: create bad name: "bad name" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
