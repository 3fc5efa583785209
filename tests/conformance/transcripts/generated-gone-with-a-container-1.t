# What disappears with a container (generated.gone-with-a-container.1)

Area: generated questions

  $ docker run -d --name shop -v archive:/a busybox sleep 600
  <ID1>
  $ docker run -d --name mail -v /b busybox sleep 600
  <ID2>
  $ docker rm -f -v mail
  mail
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id1>  busybox  "sleep 600"  <ago>  Up <time>  shop
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  archive
