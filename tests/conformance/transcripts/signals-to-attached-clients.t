# What ends a client that is attached, and what becomes of the container then

Area: attach

  $ docker create --name plain busybox sleep 6
  <ID1>
  $ timeout --preserve-status 1 docker start -a plain; echo $?; docker inspect -f '{{.State.Status}}' plain
  0
  running
  $ docker create -i --name reader busybox cat
  <ID2>
  $ sleep 4 | timeout --preserve-status 1 docker start -ai reader; echo $?; sleep 1; docker inspect -f '{{.State.Status}}' reader
  0
  exited
  $ timeout --preserve-status 1 docker run --name runs busybox sh -c 'trap "echo term; exit 5" TERM; sleep 6 & wait'; echo $?
  term
  5
  $ timeout -s QUIT 1 docker start -a runs; echo $?; docker inspect -f '{{.State.Status}}' runs
  124
  exited
  $ docker create --name user busybox sh -c 'trap "echo usr; exit 5" USR1; sleep 6 & wait'; timeout -s USR1 --preserve-status 1 docker start -a user; echo $?
  <ID3>
  usr
  5
  $ docker run -d --name box busybox sleep 1000
  <ID4>
  $ printf 'a\nb\nc\n' > list; while read line; do echo "line $line"; docker exec -i box true; done < list
  line a
  $ cat list | while read line; do docker exec -i box cat; done
  b
  c
