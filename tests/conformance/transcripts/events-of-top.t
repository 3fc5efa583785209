# Only a list that could be made is an event of the container.
Area: events

  $ docker run -d --name box busybox sleep 100 >/dev/null; docker top box -o pid,args | wc -l; docker top box -o nosuch; docker top box -ef | wc -l
  2
  Error response from daemon: ps: error: unknown user-defined format specifier "nosuch"
  2
  $ sleep 2; docker events --since 5m --until 0s --filter container=box --format '{{.Action}}'
  create
  start
  top
  top
  $ docker stop -t 0 box >/dev/null; docker top box 2>&1 | sed 's/container [0-9a-f]*/container ID/'; sleep 2; docker events --since 5m --until 0s --filter event=top --format '{{.Action}}'
  Error response from daemon: container ID is not running
  top
  top
