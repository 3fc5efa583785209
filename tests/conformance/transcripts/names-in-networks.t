# A container is found by its names, also with the network's

Area: network

  $ docker network create app
  <ID1>
  $ docker run -d --name db --network app -h database --network-alias store busybox sleep 1000
  <ID2>
  $ docker run -d --name web --network app busybox sleep 1000
  <ID3>
  $ docker exec web sh -c 'for n in db database store db.app store.app; do ping -c 1 -W 5 $n > /dev/null && echo $n; done'
  db
  database
  store
  db.app
  store.app
  $ docker inspect -f '{{len .NetworkSettings.Networks.app.DNSNames}} {{index .NetworkSettings.Networks.app.DNSNames 0}}' db
  4 db
  $ docker rename db data
  $ docker exec web ping -c 1 -W 1 db
  ping: bad address 'db'
  [1]
  $ docker exec web sh -c 'ping -c 1 -W 5 data > /dev/null && echo data'
  data
