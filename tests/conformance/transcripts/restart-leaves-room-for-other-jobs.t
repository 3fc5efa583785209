# Whoever restarts a container waits for its end, and others work meanwhile

Area: life cycle

  $ docker run -d --name box busybox sh -c 'trap "sleep 2; exit 3" TERM; while :; do sleep 0.2; done'
  <ID1>
  $ docker run -d --rm --name gone busybox sh -c 'trap "exit 4" TERM; echo up; while :; do sleep 0.2; done'
  <ID2>
  $ sleep 1
  $ docker restart box & sleep 1; docker exec box echo still here; docker inspect -f '{{.State.Status}}' box; wait $!; docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' box
  still here
  running
  box
  running 0
  $ sleep 1
  $ docker restart -t 1 box nosuch gone
  box
  gone
  Error response from daemon: No such container: nosuch
  [1]
  $ docker logs gone
  up
  up
  $ docker wait box & sleep 1; docker restart -t 0 box; wait $!
  137
  box
  $ docker pause box
  box
  $ docker restart -t 0 box
  box
  $ docker ps --format '{{.Names}} {{.State}}'
  gone running
  box running
  $ docker restart -s KILL gone; docker stop gone; docker ps -aq --filter name=gone
  gone
  gone
  $ docker rm -f box
  box
  $ docker create --name made --rm busybox sleep 100
  <ID3>
  $ docker restart made
  made
  $ docker restart -t 0 made; docker stop -t 0 made; docker ps -aq
  made
  made
