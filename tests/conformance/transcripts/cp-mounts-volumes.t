# cp mounts a container's volumes even before its first start

Area: cp

  $ mkdir host
  $ echo hi > hi
  $ docker create --name box -v vol:/vol -v "$PWD/host:/host" busybox
  <ID1>
  $ docker cp hi box:/vol/hi
  $ docker cp hi box:/host/hi
  $ cat host/hi
  hi
  $ docker run --rm -v vol:/v busybox cat /v/hi
  hi
  $ docker diff box
  A /host
  A /vol
