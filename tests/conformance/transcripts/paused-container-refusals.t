# What a paused container refuses

Area: lifecycle

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker pause box
  box
  $ docker exec -d box true
  Error response from daemon: Container box is paused, unpause the container before exec
  [1]
  $ docker attach box
  You cannot attach to a paused container, unpause it first
  [1]
  $ docker start -a box
  unable to upgrade to tcp, received 409
  [1]
  $ docker restart -t 0 box
  box
  $ docker ps --format '{{.Status}}'
  Up <time>
  $ docker pause box
  box
  $ docker update -m 64m --memory-swap 64m box
  box
  $ docker commit box img | cut -c1-7
  sha256:
  $ docker ps --format '{{.Status}}'
  Up <time> (Paused)
  $ docker rename box old
  $ docker unpause old
  old
  $ docker unpause nosuch old
  Error response from daemon: No such container: nosuch
  Error response from daemon: Container <ID1> is not paused
  [1]
