# A client that stays with a container is let go when it is restarted

Area: attach

  $ docker create --name box busybox sh -c 'echo up; trap "exit 7" TERM; while :; do sleep 1; done'
  <ID1>
  $ docker start -a box & sleep 2; docker restart box; wait $!; echo client $?
  up
  box
  client 7
  $ docker run --name two busybox sh -c 'trap "exit 8" TERM; while :; do sleep 1; done' & sleep 2; docker restart two; wait $!; echo client $?
  two
  client 8
  $ docker attach two & sleep 1; docker restart -t 0 two; wait $!; echo client $?
  two
  client 137
  $ docker logs -f box & sleep 1; docker restart box; sleep 1; docker stop box; wait $!; echo client $?
  up
  up
  box
  box
  client 0
  $ docker rm -f box two
  box
  two
