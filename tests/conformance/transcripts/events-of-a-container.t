# events tells what happened to a container, its network and its volume

Area: system

  $ docker run -d --name box -v data:/data busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'exit 3'
  [3]
  $ docker restart -t 0 box
  box
  $ docker kill box
  box
  $ docker rm box
  box
  $ docker run --rm --name tmp busybox false
  [1]
  $ sleep 1
  $ docker events --since 1h --until 0s --filter container=box --format '{{.Action}}'
  create
  start
  <name1>: sh -c exit 3
  <name2>: sh -c exit 3
  <name3>
  kill
  kill
  stop
  die
  start
  restart
  kill
  die
  destroy
  $ docker events --since 1h --until 0s --filter container=tmp --format '{{.Action}} {{.Actor.Attributes.image}}'
  create busybox
  attach busybox
  start busybox
  die busybox
  destroy busybox
  $ docker events --since 1h --until 0s --filter type=volume
  <timestamp> volume create data (driver=local)
  <timestamp> volume mount data (container=<ID1>, destination=/data, driver=local, propagation=, read/write=true)
  <timestamp> volume unmount data (container=<ID1>, driver=local)
  <timestamp> volume mount data (container=<ID1>, destination=/data, driver=local, propagation=, read/write=true)
  <timestamp> volume unmount data (container=<ID1>, driver=local)
  $ docker events --since 1h --until 0s --filter type=network --format '{{.Action}} {{.Actor.Attributes.name}} {{.Actor.Attributes.type}}'
  connect bridge bridge
  disconnect bridge bridge
  connect bridge bridge
  disconnect bridge bridge
  connect bridge bridge
  disconnect bridge bridge
  $ docker events --since 1h --until 0s --filter event=die --format '{{.Actor.Attributes.name}} {{.Actor.Attributes.exitCode}}'
  box 137
  box 137
  tmp 1
  $ docker events --since 1h --until 0s --filter event=exec_die --format '{{.Actor.Attributes.exitCode}}'
  3
