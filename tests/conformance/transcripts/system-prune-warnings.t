# What system prune warns of and removes

Area: system

  $ docker system prune
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all dangling images
    - unused build cache
  
  Are you sure you want to continue? [y/N]
  $ docker system prune --volumes
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all anonymous volumes not used by at least one container
    - all dangling images
    - unused build cache
  
  Are you sure you want to continue? [y/N]
  $ docker system prune -a
  WARNING! This will remove:
    - all stopped containers
    - all networks not used by at least one container
    - all images without at least one container associated to them
    - all build cache
  
  Are you sure you want to continue? [y/N]
  $ docker run --name done -v /anon busybox true
  $ docker volume create named
  named
  $ docker network create net1
  <ID1>
  $ docker tag busybox extra
  $ docker rmi busybox
  Untagged: busybox:latest
  $ docker system prune -af --volumes
  Deleted Containers:
  <ID2>
  
  Deleted Networks:
  net1
  
  Deleted Volumes:
  <ID3>
  
  Deleted Images:
  untagged: extra:latest
  deleted: sha256:<ID4>
  deleted: sha256:<ID5>
  
  Total reclaimed space: <size>
  $ docker volume ls -q
  named
  $ docker images
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  $ docker system prune -f
  Total reclaimed space: 0B
  $ docker system prune -f --filter until=1h
  Total reclaimed space: 0B
  $ docker system prune -f --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
