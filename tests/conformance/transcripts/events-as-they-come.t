# Events are shown as they come.
Area: events

  $ docker events --filter type=container --format '{{.Action}} {{.Actor.Attributes.name}}' & sleep 1; docker run --rm --name box busybox true; docker create --name other busybox >/dev/null; sleep 1; kill $!; wait
  create box
  attach box
  start box
  die box
  destroy box
  create other
  $ docker events --until "$(($(date +%s) + 3))" --filter container=other --format '{{.Action}}' & sleep 1; docker start other >/dev/null; docker rename other third; wait
  create
  start
  die
  $ timeout 2 docker events --filter type=volume --format '{{.Action}}' & sleep 1; docker volume create data >/dev/null; docker volume rm data >/dev/null; wait $!; echo $?
  create
  destroy
  124
  $ docker run -d --name loop --restart on-failure:2 busybox sh -c 'sleep 0.5; exit 3' >/dev/null; timeout 5 docker events --filter event=die --filter event=start --format '{{.Action}}'; echo $?
  die
  start
  die
  start
  die
  124
  $ (sleep 1; docker network create net >/dev/null; docker network rm net >/dev/null) & timeout 3 docker events --filter type=network --since 1s --format '{{.Type}} {{.Action}} {{.Actor.Attributes.name}}' | grep net$
  network create net
  network destroy net
