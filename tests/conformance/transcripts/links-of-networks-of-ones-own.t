# On a network of one's own, a link is one more name that only one container uses

Area: network

  $ docker network create back
  <ID1>
  $ docker run -d --name db --network back busybox sleep 1000
  <ID2>
  $ docker run -d --name web --network back --link db:store --link nosuch busybox sleep 1000
  <ID3>
  $ docker exec web ping -c 1 -W 1 store | head -1
  PING store (<ip>): 56 data bytes
  $ docker exec web ping -c 1 -W 1 store.back | head -1
  PING store.back (<ip>): 56 data bytes
  $ docker exec web ping -c 1 -W 1 nosuch
  ping: bad address 'nosuch'
  [1]
  $ docker exec db ping -c 1 -W 1 store
  ping: bad address 'store'
  [1]
  $ docker exec web env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=<id3>
  HOME=/root
  $ docker exec web grep -c store /etc/hosts
  0
  [1]
  $ docker inspect -f '{{json .HostConfig.Links}} {{json .NetworkSettings.Networks.back.Links}}' web
  null ["db:store","nosuch"]
  $ docker ps --no-trunc --format '{{.Names}}'
  web
  db
  $ docker run -d --name later busybox sleep 1000
  <ID4>
  $ docker network connect --link db:other back later
  $ docker exec later ping -c 1 -W 1 other | head -1
  PING other (<ip>): 56 data bytes
  $ docker inspect -f '{{json .NetworkSettings.Networks.back.Links}}' later
  ["db:other"]
  $ docker stop -t 0 db
  db
  $ docker exec web ping -c 1 -W 1 store
  ping: bad address 'store'
  [1]
