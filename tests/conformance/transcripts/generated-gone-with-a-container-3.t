# What disappears with a container (generated.gone-with-a-container.3)

Area: generated questions

  $ docker run -d --name blog -v archive:/a busybox sleep 600
  <ID1>
  $ docker run -d --name chat -v archive:/a busybox sleep 600
  <ID2>
  $ docker stop blog
  blog
  $ docker rm -f -v blog
  blog
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id2>  busybox  "sleep 600"  <ago>  Up <time>  chat
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  archive
