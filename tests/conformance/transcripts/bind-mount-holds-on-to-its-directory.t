# A bind mount holds on to the directory that was there when the container started

Area: volumes

  $ mkdir site
  $ echo one > site/one
  $ docker run -d --name box -v "$PWD/site:/site" busybox sleep 1000
  <ID1>
  $ mv site old
  $ docker exec box ls /site
  one
  $ echo two > old/two
  $ docker exec box ls /site
  one
  two
  $ mkdir site
  $ echo three > site/three
  $ docker exec box ls /site
  one
  two
  $ rm -r old
  $ docker exec box ls -A /site
  $ docker exec box touch /site/x
  touch: /site/x: No such file or directory
  [1]
  $ docker restart -t 0 box
  box
  $ docker exec box ls /site
  three
  $ rm -r site
  $ mkdir site
  $ docker exec box ls -A /site
  $ docker cp box:/site copy
  $ ls copy
