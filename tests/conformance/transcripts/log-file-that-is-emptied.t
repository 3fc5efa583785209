# Who empties the file behind a log has no log

Area: inspect

  $ docker run --name box busybox sh -c 'echo one; echo two'
  one
  two
  $ truncate -s 0 $(docker inspect -f '{{.LogPath}}' box)
  $ docker logs box
  $ docker start -a box
  one
  two
  $ docker logs box
  one
  two
  $ : > $(docker inspect -f '{{.LogPath}}' box); docker logs box
  $ docker start box && docker wait box && docker logs --tail 1 box
  box
  0
  two
  $ wc -l < $(docker inspect -f '{{.LogPath}}' box)
  2
  $ truncate -s 5 file && stat -c '%s %b' file
  5 0
