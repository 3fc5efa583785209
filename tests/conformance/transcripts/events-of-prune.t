# Each prune command is an event

Area: system

  $ docker volume create one
  one
  $ docker network create net
  <ID1>
  $ docker run --name box busybox sh -c 'echo 1234 > /f'
  $ docker container prune -f
  Deleted Containers:
  <ID2>
  
  Total reclaimed space: 5B
  $ docker volume prune -af
  Deleted Volumes:
  one
  
  Total reclaimed space: 0B
  $ docker network prune -f
  Deleted Networks:
  net
  $ docker system prune -f
  Total reclaimed space: 0B
  $ sleep 1
  $ docker events --since 1h --until 0s --filter event=prune
  <timestamp> container prune  (reclaimed=5)
  <timestamp> volume prune  (reclaimed=0)
  <timestamp> network prune  (reclaimed=0)
  <timestamp> container prune  (reclaimed=0)
  <timestamp> network prune  (reclaimed=0)
  <timestamp> image prune  (reclaimed=0)
  <timestamp> builder prune  (reclaimed=0)
  $ docker events --since 1h --until 0s --filter event=destroy --format '{{.Type}} {{.Action}}'
  container destroy
  volume destroy
  network destroy
