# Which volumes are left (generated.volumes-left.2)

Area: generated questions

  $ docker run -d --name news -v archive:/a -v data:/b busybox sleep 600
  <ID1>
  $ docker volume create orders
  orders
  $ docker run -d --name mail -v archive:/a busybox sleep 600
  <ID2>
  $ docker rm -f -v news
  news
  $ docker volume rm orders
  orders
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  archive
  local  data
