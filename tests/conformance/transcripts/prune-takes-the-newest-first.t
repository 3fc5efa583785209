# container prune takes the newest container first, and those that a label names

Area: system

  $ docker run --name one --label keep=yes busybox true
  $ docker run --name two busybox sh -c 'echo 12345 > /x'
  $ docker create --name three busybox
  <ID1>
  $ docker container prune -f --filter label!=keep
  Deleted Containers:
  <ID1>
  <ID2>
  
  Total reclaimed space: 6B
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  one Exited (0) <ago>
  $ docker container prune -f --filter until=1h
  Total reclaimed space: 0B
  $ docker container prune -f --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker container prune
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker container prune -f --filter label=keep=yes
  Deleted Containers:
  <ID3>
  
  Total reclaimed space: 0B
  $ docker ps -aq
