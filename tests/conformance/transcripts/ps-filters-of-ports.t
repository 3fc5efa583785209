# Ports filter what runs, by what is published and what is exposed

Area: inspect

  $ docker run -d --name one --expose 90 -p 8080:80 busybox sleep 1000
  <ID1>
  $ docker create --name two --expose 90 -p 8081:80 busybox
  <ID2>
  $ docker ps -a --filter expose=90 --format '{{.Names}}'
  one
  $ docker ps -a --filter expose=80 --format '{{.Names}}'
  one
  $ docker ps -a --filter publish=8080 --format '{{.Names}}'
  one
  $ docker ps -a --filter publish=8081 --format '{{.Names}}'
  $ docker ps -a --filter publish=8000-9000/tcp --format '{{.Names}}'
  one
  $ docker ps -a --filter publish=80/udp --format '{{.Names}}'
  $ docker ps -a --filter publish=x
  Error response from daemon: error while looking up for publish x: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ docker ps -a --filter expose=90/x
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  $ docker ps -a --filter publish=9-1
  Error response from daemon: error while looking up for publish 9-1: Invalid range specified for the Port: 9-1
  [1]
