# Which volumes are left (generated.volumes-left.3)

Area: generated questions

  $ docker run -d --name mail -v orders:/a -v archive:/b busybox sleep 600
  <ID1>
  $ docker volume create data
  data
  $ docker run -d --name shop -v orders:/a busybox sleep 600
  <ID2>
  $ docker rm -f mail
  mail
  $ docker volume rm data
  data
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  archive
  local  orders
