# system df -v shows one name of an image

Area: system

  $ docker tag busybox app:v1
  $ docker run --name box busybox true
  $ docker system df -v
  Images space usage:
  
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE  SHARED SIZE  UNIQUE SIZE  CONTAINERS
  app  v1  <id1>  <ago>  <size>  0B  <size>  1
  
  Containers space usage:
  
  CONTAINER ID  IMAGE  COMMAND  LOCAL VOLUMES  SIZE  CREATED  STATUS  NAMES
  <id2>  busybox  "true"  0  0B  <ago>  Exited (0) <ago>  box
  
  Local Volumes space usage:
  
  VOLUME NAME  LINKS  SIZE
  
  Build cache usage: 0B
  
  CACHE ID  CACHE TYPE  SIZE  CREATED  LAST USED  USAGE  SHARED
  $ docker system df --format '{{.Type}} {{.TotalCount}}'
  Images 1
  Containers 1
  Local Volumes 0
  Build Cache 0
  $ docker system df -v --format '{{json .Volumes}}'
  []
