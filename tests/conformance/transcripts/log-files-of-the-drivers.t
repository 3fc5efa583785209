# Only json-file has a file of its own to name

Area: inspect

  $ docker run --name json busybox echo one
  one
  $ docker inspect -f '{{.LogPath}}' json
  /var/lib/docker/containers/<ID1>/<ID1>-json.log
  $ docker run --name local --log-driver local busybox echo two
  two
  $ docker inspect -f '[{{.LogPath}}]' local
  []
  $ docker run --name none --log-driver none busybox echo three
  three
  $ docker inspect -f '[{{.LogPath}}]' none
  []
