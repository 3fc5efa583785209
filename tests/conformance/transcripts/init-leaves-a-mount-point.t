# --init leaves the file over which docker-init is mounted
Area: life cycle

  $ docker run --name plain --init busybox true
  $ docker diff plain
  A /sbin
  A /sbin/docker-init
  $ docker run -d --name web --init -v /data busybox sleep 1000
  <ID1>
  $ docker diff web
  A /data
  A /sbin
  A /sbin/docker-init
  $ docker rm -f web plain
  web
  plain
