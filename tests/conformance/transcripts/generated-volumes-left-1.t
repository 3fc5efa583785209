# Which volumes are left (generated.volumes-left.1)

Area: generated questions

  $ docker volume create archive
  archive
  $ docker run -d --name shop -v orders:/a busybox sleep 600
  <ID1>
  $ docker run -d --name blog -v orders:/a -v store:/b busybox sleep 600
  <ID2>
  $ docker rm -f -v blog shop
  blog
  shop
  $ docker volume rm archive
  archive
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  orders
  local  store
