# Each command in each state

Area: lifecycle

  $ docker create --name made busybox sleep 1000
  <ID1>
  $ docker run -d --name up busybox sleep 1000
  <ID2>
  $ docker run -d --name still busybox sleep 1000
  <ID3>
  $ docker pause still
  still
  $ docker run --name over busybox true
  $ for c in made up still over; do echo "== $c"; docker exec $c true; docker top $c > /dev/null; docker stats --no-stream --format '{{.Name}}' $c; docker port $c; docker logs $c; docker diff $c; docker export $c | wc -c | grep -c .; done
  == made
  Error response from daemon: container <ID1> is not running
  Error response from daemon: container <ID1> is not running
  made
  1
  == up
  up
  1
  == still
  Error response from daemon: Container still is paused, unpause the container before exec
  still
  1
  == over
  Error response from daemon: container <ID4> is not running
  Error response from daemon: container <ID4> is not running
  over
  1
  $ for c in made still over; do docker pause $c; docker unpause $c; done
  Error response from daemon: container <ID1> is not running
  Error response from daemon: Container <ID1> is not paused
  Error response from daemon: Container <ID3> is already paused
  still
  Error response from daemon: container <ID4> is not running
  Error response from daemon: Container <ID4> is not paused
  [1]
  $ docker kill made
  Error response from daemon: cannot kill container: made: container <ID1> is not running
  [1]
  $ docker kill over
  Error response from daemon: cannot kill container: over: container <ID4> is not running
  [1]
  $ docker stop made over
  made
  over
  $ for c in made over; do docker update --memory 64m --memory-swap 64m $c; done
  made
  over
  $ docker rename over finished
  $ docker start made
  made
  $ docker start up
  up
  $ docker restart -t 0 finished
  finished
  $ docker rm made
  Error response from daemon: cannot remove container "made": container is running: stop the container before removing or force remove
  [1]
  $ docker pause up && docker stop -t 1 up
  up
  up
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Paused}}' up
  exited 137 false
  $ docker pause made && docker kill made
  made
  made
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.Paused}}' made
  exited 137 false
  $ docker pause still && docker restart -t 0 still
  still
  still
  $ docker inspect -f '{{.State.Status}}' still
  running
  $ docker pause still && docker rm -f still
  still
  still
  $ docker ps -a --format '{{.Names}} {{.State}}'
  finished exited
  up exited
  made exited
