# What disappears with a container (generated.gone-with-a-container.4)

Area: generated questions

  $ docker run -d --name web -v photos:/a busybox sleep 600
  <ID1>
  $ docker run -d --name blog -v photos:/a busybox sleep 600
  <ID2>
  $ docker stop blog
  blog
  $ docker rm -f -v blog
  blog
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id1>  busybox  "sleep 600"  <ago>  Up <time>  web
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  photos
