# Anonymous volumes of create, and who removes them

Area: volumes

  $ docker create --name box -v /one -v /two:ro busybox sh -c 'ls -ld /one /two'
  Error response from daemon: invalid volume specification: '/two:ro'
  [1]
  $ docker inspect -f '{{len .Mounts}} {{range .Mounts}}{{.Destination}}:{{.RW}}:{{.Driver}} {{end}}' box
  
  Error: No such object: box
  [1]
  $ docker volume ls -q | wc -l
  0
  $ docker volume ls --filter dangling=true -q
  $ docker start -a box
  Error response from daemon: No such container: box
  [1]
  $ docker volume ls -f dangling=false --format '{{.Driver}} {{.Scope}} {{.Labels}}'
  $ docker volume inspect -f '{{json .Labels}} {{json .Options}}' $(docker volume ls -q)
  docker: 'docker volume inspect' requires at least 1 argument
  
  Usage:  docker volume inspect [OPTIONS] VOLUME [VOLUME...]
  
  See 'docker volume inspect --help' for more information
  [1]
  $ docker rm --volumes box
  Error response from daemon: No such container: box
  [1]
  $ docker volume ls
  DRIVER  VOLUME NAME
  $ docker run --name keep -v named:/n -v /anon busybox touch /n/f /anon/f
  $ docker rm -v keep
  keep
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  named
  $ docker volume prune
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker run -d --rm --name gone -v /anon busybox sleep 1000
  <ID1>
  $ docker volume ls -q | wc -l
  2
  $ docker rm -f gone
  gone
  $ docker volume ls -q | wc -l
  2
