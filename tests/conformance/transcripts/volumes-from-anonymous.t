# The last container takes an anonymous volume along

Area: volumes

  $ docker run -d --name one -v /v busybox sleep 1000
  <ID1>
  $ docker run -d --name two --volumes-from one busybox sleep 1000
  <ID2>
  $ docker inspect -f '{{range .Mounts}}{{.Destination}} {{.RW}} {{.Mode}}|{{end}}' two
  /v true |
  $ docker rm -fv one
  one
  $ docker volume ls -q | wc -l
  1
  $ docker rm -fv two
  two
  $ docker volume ls -q | wc -l
  0
