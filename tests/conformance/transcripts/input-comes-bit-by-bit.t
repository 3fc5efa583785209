# A client hands on its input as it comes, and no more than the program takes

Area: attach

  $ yes | docker run -i --rm busybox head -n 2
  y
  y
  $ yes | docker run -i --rm busybox sleep 1; echo $?
  0
  $ seq 1 50000 | docker run -i --rm busybox tail -n 1
  50000
  $ (echo early; sleep 3; echo late) | docker run -i --name reader busybox sh -c 'while read line; do echo "got $line"; done' & sleep 2; docker logs reader; docker ps --format '{{.Names}}'; wait
  got early
  got early
  reader
  got late
  $ sleep 4 | docker start -ai reader & sleep 1; docker stop -t 0 reader; wait $!; echo $?
  reader
  137
  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ yes | docker exec -i box head -n 1
  y
  $ yes | docker exec -i nosuch head -n 1
  Error response from daemon: No such container: nosuch
  [1]
  $ (sleep 1; echo 'hostname > /tmp/name'; sleep 1; echo 'exit 5') | docker exec -i box sh; echo $?
  5
  $ docker exec box wc -l < /etc/passwd
  0
  $ printf 'a\nb\nc\n' | docker exec -i box sh -c 'read one; echo "$one"; sleep 1; cat'
  a
  b
  c
  $ seq 1 100000 | docker exec -i box sh -c 'sleep 1; wc -l'
  100000
  $ echo 'read -t 5 answer; echo "$answer"; exit 3' > ask.sh; (cat ask.sh; sleep 1; echo yes) | docker exec -i box sh; echo $?
  yes
  3
  $ docker run -i --rm busybox sh -c 'cat; echo over' < ask.sh
  read -t 5 answer; echo "$answer"; exit 3
  over
  $ docker run -i --rm busybox cat < /dev/null; echo $?
  0
