# Look into /var/lib/docker

Area: overlay

What the daemon keeps in `/var/lib/docker` is what commands tell and processes write.

  $ docker run -d --name web -v logs:/data busybox sh -c 'echo to the log; exec sleep 1000'
  <ID1>
  $ docker exec web sh -c 'rm /etc/group; echo changed >> /etc/passwd; echo new > /new.txt; echo kept > /data/kept.txt'
  $ cd $(docker inspect -f '{{.GraphDriver.Data.UpperDir}}' web)/..
  $ ls -A
  diff
  link
  lower
  merged
  work
  $ ls -l diff/etc | cut -c1-10
  total 4
  c---------
  -rw-r--r--
  $ cat link | wc -c
  26
  $ tr ':' '\n' < lower | wc -l
  1
  $ test "$(readlink ../l/$(cat link))" = "../$(basename $PWD)/diff" && echo the link leads to the layer
  the link leads to the layer
  $ ls merged
  bin
  data
  dev
  etc
  home
  new.txt
  proc
  root
  sys
  tmp
  usr
  var
  $ cat merged/new.txt
  new
  $ echo 'from the host' > merged/host.txt
  $ docker exec web cat /host.txt
  from the host
  $ cd $(docker image inspect -f '{{.GraphDriver.Data.UpperDir}}' busybox)
  $ ls; ls -A ..
  bin
  dev
  etc
  home
  proc
  root
  sys
  tmp
  usr
  var
  committed
  diff
  link
  $ cat /var/lib/docker/volumes/logs/_data/kept.txt
  kept
  $ echo 'more' > /var/lib/docker/volumes/logs/_data/more.txt
  $ docker exec web ls /data
  kept.txt
  more.txt
  $ sed 's/"time":.*/"time":…/' $(docker inspect -f '{{.LogPath}}' web)
  {"log":"to the log\n","stream":"stdout","time":…
  $ cat $(docker inspect -f '{{.HostnamePath}}' web) | wc -c
  13
  $ grep -o '"busybox:latest"' /var/lib/docker/image/overlay2/repositories.json
  "busybox:latest"
  $ docker image inspect -f '{{.Id}}' busybox | grep -c $(ls /var/lib/docker/image/overlay2/imagedb/content/sha256)
  1
  $ find /var/lib/docker/overlay2 -name new.txt | wc -l
  2
  $ docker stop -t 0 web; find /var/lib/docker/overlay2 -name new.txt | wc -l
  web
  1
  $ docker rm web; find /var/lib/docker/overlay2 -name new.txt | wc -l
  web
  0
  $ ls /var/lib/docker/overlay2 | wc -l
  2
  $ ls /var/lib/docker/volumes/logs/_data
  kept.txt
  more.txt
  $ docker volume rm logs; ls /var/lib/docker/volumes/logs
  logs
  ls: cannot access '/var/lib/docker/volumes/logs': No such file or directory
  [2]
