# What one container removes on the host stays with another that has it mounted

Area: volumes

  $ mkdir -p site/sub
  $ echo one > site/one
  $ docker run -d --name file -v "$PWD/site/one:/one" -v "$PWD/site/sub:/sub" busybox sleep 1000
  <ID1>
  $ docker run -d --name all -v "$PWD/site:/site" busybox sleep 1000
  <ID2>
  $ docker exec all rm /site/one
  $ docker exec all mv /site/sub /site/moved
  $ docker exec file cat /one
  one
  $ docker exec file touch /sub/x
  $ ls site site/moved
  site:
  moved
  
  site/moved:
  x
  $ docker exec all sh -c 'echo two > /site/one'
  $ docker exec file cat /one
  one
  $ mv site elsewhere
  $ docker exec file touch /sub/y
  $ ls elsewhere/moved
  x
  y
  $ docker exec all ls /site
  moved
  one
  $ rm -r elsewhere
  $ docker exec file ls -A /sub
  $ docker exec file cat /one
  one
