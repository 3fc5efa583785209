# What each object takes up, and formats of system df

Area: system

  $ docker run --name box -v data:/d busybox sh -c 'echo hello > /x; echo hi > /d/y'
  $ docker system df -v
  Images space usage:
  
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE  SHARED SIZE  UNIQUE SIZE  CONTAINERS
  busybox  latest  <id1>  <ago>  <size>  0B  <size>  1
  
  Containers space usage:
  
  CONTAINER ID  IMAGE  COMMAND  LOCAL VOLUMES  SIZE  CREATED  STATUS  NAMES
  <id2>  busybox  "sh -c 'echo hello >…"  1  6B  <ago>  Exited (0) <ago>  box
  
  Local Volumes space usage:
  
  VOLUME NAME  LINKS  SIZE
  data  1  3B
  
  Build cache usage: 0B
  
  CACHE ID  CACHE TYPE  SIZE  CREATED  LAST USED  USAGE  SHARED
  $ docker system df --format '{{.Type}}: {{.TotalCount}} {{.Active}} {{.Size}} {{.Reclaimable}}'
  Images: 1 1 <size> 0B (0%)
  Containers: 1 0 6B 6B (100%)
  Local Volumes: 1 1 3B 0B (0%)
  Build Cache: 0 0 0B 0B
  $ docker system df --format json
  {"Active":"1","Reclaimable":"0B (0%)","Size":"<size>","TotalCount":"1","Type":"Images"}
  {"Active":"0","Reclaimable":"6B (100%)","Size":"6B","TotalCount":"1","Type":"Containers"}
  {"Active":"1","Reclaimable":"0B (0%)","Size":"3B","TotalCount":"1","Type":"Local Volumes"}
  {"Active":"0","Reclaimable":"0B","Size":"0B","TotalCount":"0","Type":"Build Cache"}
  $ docker system df --format 'table {{.Type}}\t{{.Size}}'
  TYPE  SIZE
  Images  <size>
  Containers  6B
  Local Volumes  3B
  Build Cache  0B
  $ docker system df --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.diskUsageImagesContext
  [1]
