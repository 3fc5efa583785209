# Ps with quiet and formats

Area: inspect

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker ps -q --format json | wc -c
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  13
  $ docker ps -q --format table
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  <id1>
  $ docker ps -q --format '{{.Names}}'
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  <id1>
  $ docker ps -q --format 'table {{.Names}}'
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  <id1>
  $ docker ps -q -s
  <id1>
  $ docker ps -q --no-trunc --format raw
  WARNING: Ignoring custom format, because both --format and --quiet are set.
  <name1>: <ID1>
  $ docker images -q --format raw
  <name2>: <id2>
  $ docker images -q --format json
  {"Containers":"1","CreatedAt":"<timestamp>","CreatedSince":"<ago>","Digest":"\u003cnone\u003e","ID":"<id2>","Repository":"busybox","SharedSize":"N/A","Size":"<size>","Tag":"latest","UniqueSize":"N/A","VirtualSize":"<size>"}
  $ docker images -q --format 'table {{.Tag}}'
  TAG
  latest
  $ docker volume create data
  data
  $ docker volume ls -q --format raw
  name: data
  $ docker volume ls -q --format json
  {"Availability":"N/A","Driver":"local","Group":"N/A","Labels":"","Links":"N/A","Mountpoint":"/var/lib/docker/volumes/data/_data","Name":"data","Scope":"local","Size":"N/A","Status":"N/A"}
  $ docker volume ls -q --format '{{.Driver}}'
  local
  $ docker network ls -q --format raw --filter name=host
  <name3>: <id3>
  $ docker network ls -q --format '{{.Name}}' --filter name=host
  host
  $ docker network ls -q --format json --filter name=host
  {"CreatedAt":"<timestamp>","Driver":"host","ID":"<id3>","IPv4":"true","IPv6":"false","Internal":"false","Labels":"","Name":"host","Scope":"local"}
  $ docker ps -a --format 'table {{.Names}} {{upper .State}}'
  NAMES STATE
  box RUNNING
  $ docker ps -s --format '{{.Names}} {{.Size}}'
  box 0B (virtual <size>)
  $ docker history -q --format '{{.Size}}' busybox
  <size>
  $ docker history --format raw busybox
  raw
  $ docker stats --no-stream --format raw box
  raw
  $ docker system df --format raw
  type: Images
  total: 1
  active: 1
  size: <size>
  reclaimable: 0B (0%)
  
  type: Containers
  total: 1
  active: 1
  size: 0B
  reclaimable: 0B
  
  type: Local Volumes
  total: 1
  active: 0
  size: 0B
  reclaimable: 0B
  
  type: Build Cache
  total: 0
  active: 0
  size: 0B
  reclaimable: 0B
