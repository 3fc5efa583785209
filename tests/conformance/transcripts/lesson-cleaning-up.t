# Cleaning up step by step
Area: prune

  $ docker run --name done1 busybox true
  $ docker run --name done2 -v /anon busybox true
  $ docker run -d --name alive -v named:/n busybox sleep 1000
  <ID1>
  $ docker create --name never busybox true
  <ID2>
  $ docker network create unused
  <ID3>
  $ docker volume create spare
  spare
  $ printf 'FROM busybox\nRUN echo %s > /x\n' a > Dockerfile
  $ docker build -q -t app .
  sha256:<ID4>
  $ printf 'FROM busybox\nRUN echo %s > /x\n' b > Dockerfile
  $ docker build -q -t app .
  sha256:<ID5>
  $ docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}'
  Images 3 1
  Containers 4 1
  Local Volumes 3 2
  Build Cache 5 0
  $ docker container prune -f | tail -1
  Total reclaimed space: 0B
  $ docker ps -a --format '{{.Names}} {{.State}}'
  alive running
  $ docker image prune -f | head -1
  Deleted Images:
  $ docker images --format '{{.Repository}}' | sort
  app
  busybox
  $ docker volume prune -f | head -1
  Deleted Volumes:
  $ docker volume ls -q
  named
  spare
  $ docker volume prune -af
  Deleted Volumes:
  spare
  
  Total reclaimed space: 0B
  $ docker volume ls -q
  named
  $ docker network prune -f
  Deleted Networks:
  unused
  $ docker image prune -af | head -1
  Deleted Images:
  $ docker images --format '{{.Repository}}'
  busybox
  $ docker system prune -f
  Deleted build cache objects:
  <cacheid>
  <cacheid>
  <cacheid>
  <cacheid>
  
  Total reclaimed space: 33B
  $ docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}' | head -3
  Images 1 1
  Containers 1 1
  Local Volumes 1 1
  $ docker rm -f alive
  alive
  $ docker system prune -af --volumes | grep -c busybox
  1
  $ docker images -q | wc -l
  0
  $ echo n | docker system prune | tail -1
  Are you sure you want to continue? [y/N]
  $ docker container prune < /dev/null
  WARNING! This will remove all stopped containers.
  Are you sure you want to continue? [y/N]
  $ docker image prune --filter until=nonsense -f
  Error response from daemon: failed to parse value as time or duration: "nonsense"
  [1]
