# Who starts a container and attaches to it sees one run, though it is restarted

Area: restart

  $ docker run -d --name web --restart on-failure:2 busybox sh -c 'echo run; exit 3'
  <ID1>
  $ sleep 3
  $ docker start -a web
  run
  [3]
  $ sleep 3
  $ docker logs web
  run
  run
  run
  run
  run
  run
  $ docker start -a web
  run
  [3]
  $ sleep 3
  $ docker start -a web
  run
  [3]
