# Stats names every container that is not there

Area: inspect

  $ docker stats --no-stream nosuch1 nosuch2
  Error response from daemon: No such container: nosuch1
  Error response from daemon: No such container: nosuch2
  [1]
  $ docker run -d --name box busybox sleep 100
  <ID1>
  $ docker stats --no-stream --format '{{.Container}} {{.Name}}' 
  <ID1> box
  $ docker stats --no-stream --format '{{.Container}} {{.Name}}' box
  box box
  $ docker run -d --name mounted --mount type=tmpfs,dst=/t -v data:/data busybox sleep 100
  <ID2>
  $ docker ps --filter name=mounted --format '{{.Mounts}}'
  data,
