# A file for the ID of a container, and directories that are missing

Area: lifecycle

  $ docker run --cidfile no/dir busybox true
  docker: failed to create the container ID file: open no/dir: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker create --cidfile no/dir busybox
  failed to create the container ID file: open no/dir: no such file or directory
  [1]
  $ docker ps -aq
  $ docker run --name box --cidfile id busybox false
  [1]
  $ docker ps -aq --no-trunc
  <ID1>
  $ cat id | wc -c
  64
  $ docker start -a $(cat id)
  [1]
  $ docker rm box
  box
  $ docker run --rm --cidfile id2 busybox true
  $ ls
  id
  id2
