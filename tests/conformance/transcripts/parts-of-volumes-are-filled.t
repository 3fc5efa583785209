# Where a part of a volume is mounted, the image's files go into that part, if it is there and empty.
Area: volumes

  $ printf 'FROM busybox\nRUN mkdir -p /data/sub && echo one > /data/sub/c\n' > Dockerfile; docker build -q -t kit . >/dev/null
  $ docker run --rm --mount type=volume,source=logs,target=/data,volume-subpath=sub kit ls /data
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/logs/_data/sub: lstat /var/lib/docker/volumes/logs/_data/sub: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v logs:/v busybox ls /v
  $ docker run --rm -v other:/v busybox mkdir /v/sub; docker run --rm --mount type=volume,source=other,target=/data,volume-subpath=sub kit find /data; docker run --rm -v other:/v busybox find /v
  /data
  /data/sub
  /data/sub/c
  /v
  /v/sub
  /v/sub/sub
  /v/sub/sub/c
  $ docker run --rm --mount type=volume,source=third,target=/data kit find /data; docker run --rm --mount type=volume,source=third,target=/d,volume-subpath=sub busybox ls /d
  /data
  /data/sub
  /data/sub/c
  c
