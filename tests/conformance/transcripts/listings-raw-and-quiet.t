# Quiet gives way to a template, and every listing has a raw form

Area: formats

  $ docker tag busybox demo:v1
  $ docker images -q --format '{{.Tag}}' demo
  v1
  $ docker images --format raw demo
  repository: demo
  tag: v1
  <name1>: <id1>
  <name2>: <timestamp>
  <name3>: <size>
  $ docker images -q --format raw demo
  <name1>: <id1>
  $ docker images --digests --format 'table {{.ID}}' demo
  IMAGE ID  DIGEST
  <id1>  <none>
  $ docker history -q --format '{{.Comment}}' busybox
  Imported from -
  $ docker volume create data
  data
  $ docker volume ls -q --format raw
  name: data
  $ docker system df --format raw
  type: Images
  total: 1
  active: 0
  size: <size>
  reclaimable: <size> (100%)
  
  type: Containers
  total: 0
  active: 0
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
