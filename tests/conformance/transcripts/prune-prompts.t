# What the prune commands ask

Area: system

  $ docker container prune
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker image prune
  WARNING! This will remove all dangling images.
  Are you sure you want to continue? [y/N]
  $ docker image prune -a
  WARNING! This will remove all images without at least one container associated to them.
  Are you sure you want to continue? [y/N]
  $ docker volume prune
  WARNING! This will remove anonymous local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker volume prune -a
  WARNING! This will remove all local volumes not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker network prune
  WARNING! This will remove all custom networks not used by at least one container.
  Are you sure you want to continue? [y/N]
  $ docker builder prune
  WARNING! This will remove all dangling build cache. Are you sure you want to continue? [y/N]
  $ echo n | docker container prune
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker run --name x busybox true
  docker: Error response from daemon: Invalid container name (x), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ echo y | docker container prune
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N] Total reclaimed space: 0B
  $ docker volume create v1
  v1
  $ docker volume prune -f
  Total reclaimed space: 0B
  $ docker volume prune -af
  Deleted Volumes:
  v1
  
  Total reclaimed space: 0B
  $ docker network create n1
  <ID1>
  $ docker network prune -f
  Deleted Networks:
  n1
  $ docker network prune -f
  $ docker container prune -f --filter label=a
  Total reclaimed space: 0B
  $ docker volume prune -f --filter nosuch=x
  Error response from daemon: invalid filter 'nosuch'
  [1]
