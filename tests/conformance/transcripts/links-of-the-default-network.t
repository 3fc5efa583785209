# A link gives a name and variables to another container

Area: network

  $ docker run -d --name db -h dbhost -e POSTGRES_USER=me --expose 5432 --expose 80 --expose 53/udp busybox sleep 1000
  <ID1>
  $ docker run -d --name web --link db:my-db -e MY_DB_NAME=mine -e TIER=front busybox sleep 1000
  <ID2>
  $ docker exec web env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=<id2>
  MY_DB_PORT=tcp://<ip>:80
  MY_DB_PORT_80_TCP=tcp://<ip>:80
  MY_DB_PORT_80_TCP_ADDR=<ip>
  MY_DB_PORT_80_TCP_PORT=80
  MY_DB_PORT_80_TCP_PROTO=tcp
  MY_DB_PORT_5432_TCP=tcp://<ip>:5432
  MY_DB_PORT_5432_TCP_ADDR=<ip>
  MY_DB_PORT_5432_TCP_PORT=5432
  MY_DB_PORT_5432_TCP_PROTO=tcp
  MY_DB_PORT_53_UDP=udp://<ip>:53
  MY_DB_PORT_53_UDP_ADDR=<ip>
  MY_DB_PORT_53_UDP_PORT=53
  MY_DB_PORT_53_UDP_PROTO=udp
  MY_DB_NAME=mine
  MY_DB_ENV_POSTGRES_USER=me
  TIER=front
  HOME=/root
  $ docker exec web cat /etc/hosts
  127.0.0.1	localhost
  ::1	localhost ip6-localhost ip6-loopback
  fe00::	ip6-localnet
  ff00::	ip6-mcastprefix
  ff02::1	ip6-allnodes
  ff02::2	ip6-allrouters
  <ip>	my-db dbhost db
  <ip>	<id2>
  $ docker exec web ping -c 1 -W 1 my-db | head -1
  PING my-db (<ip>): 56 data bytes
  $ docker exec web ping -c 1 -W 1 dbhost | head -1
  PING dbhost (<ip>): 56 data bytes
  $ docker exec db ping -c 1 -W 1 web
  ping: bad address 'web'
  [1]
  $ docker inspect -f '{{json .HostConfig.Links}}' web
  ["/db:/web/my-db"]
  $ docker ps --no-trunc --format '{{.Names}}'
  web
  db,web/my-db
  $ docker ps --format '{{.Names}}'
  web
  db
  $ docker exec web/my-db hostname
  dbhost
  $ docker rename web site
  $ docker ps --no-trunc --format '{{.Names}}'
  site
  db,site/my-db
  $ docker inspect -f '{{json .HostConfig.Links}}' site
  ["/db:/site/my-db"]

The other container has to run, for every program.

  $ docker stop -t 0 db
  db
  $ docker exec site true
  Error response from daemon: Cannot link to a non running container: /db AS /site/my-db
  [1]
  $ docker restart -t 0 site
  Error response from daemon: Cannot restart container site: Cannot link to a non running container: /db AS /site/my-db
  [1]
  $ docker ps -a --format '{{.Names}} {{.State}}'
  site exited
  db exited
  $ docker start db site
  db
  site
  $ docker exec site tail -2 /etc/hosts
  <ip>	my-db dbhost db
  <ip>	<id2>

A link is removed without the containers.

  $ docker rm --link site/my-db
  site/my-db
  $ docker rm --link site/my-db
  Error response from daemon: No such container: site/my-db
  [1]
  $ docker rm --link /site
  Error response from daemon: Conflict, cannot remove the default link name of the container
  [1]
  $ docker inspect -f '{{json .HostConfig.Links}}' site
  null
  $ docker exec site tail -1 /etc/hosts
  <ip>	<id2>

Once the other one is gone, the link stays and is of no use.

  $ docker create --name late --link db busybox true
  <ID3>
  $ docker rm -f db
  db
  $ docker start late
  Error response from daemon: Cannot link to a non running container: /db AS /late/db
  Error: failed to start containers: late
  [1]
  $ docker inspect -f '{{json .HostConfig.Links}} {{.State.ExitCode}} {{.State.Error}}' late
  ["/db:/late/db"] 128 Cannot link to a non running container: /db AS /late/db
