# Strings of other types in templates

Area: inspect

  $ docker run -d --name box --network host busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{upper .State.Status}}' box
  RUNNING
  $ docker inspect -f '{{upper .Name}} {{lower .Id | len}}' box
  /BOX 64
  $ docker inspect -f '{{upper .HostConfig.NetworkMode}}' box
  HOST
  $ docker inspect -f '{{upper .HostConfig.RestartPolicy.Name}}' box
  NO
  $ docker inspect -f '{{upper .HostConfig.IpcMode}}' box
  PRIVATE
  $ docker inspect -f '{{title .Platform}} {{split .Path "l"}}' box
  Linux [s eep]
  $ docker inspect -f '{{upper .HostConfig.CgroupnsMode}}' box
  HOST
  $ docker inspect -f '{{upper .State.Pid}}' box
  
  template parsing error: template: :1:14: executing "" at <.State.Pid>: wrong type for value; expected string; got json.Number
  [1]
  $ docker inspect -f '{{join .Args ","}} {{join .HostConfig.Binds ","}}' box
  1000
  $ docker inspect -f '{{join .Config.Env "|"}} {{range .Args}}{{upper .}}{{end}}' box
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin 1000
  $ docker inspect -f '{{eq .State.Status "running"}} {{eq .HostConfig.NetworkMode "host"}}' box
  true true
  $ docker inspect -f '{{printf "%s %q" .State.Status .HostConfig.NetworkMode}}' box
  running "host"
  $ docker inspect -f '{{pad .Name 1 1}}|' box
   /box |
  $ docker image inspect -f '{{upper .Os}} {{lower .Architecture}}' busybox
  LINUX amd64
  $ docker image inspect -f '{{join .RepoTags ","}} {{upper .Created}}' busybox
  busybox:latest <timestamp>
  $ docker volume create data
  data
  $ docker volume inspect -f '{{upper .Driver}} {{upper .CreatedAt | len}}' data
  LOCAL 20
  $ docker network inspect -f '{{upper .Name}} {{upper .Driver}}' bridge
  BRIDGE BRIDGE
  $ docker network inspect -f '{{upper .Created}}' bridge
  <timestamp>
  $ docker version --format '{{upper .Server.Version}} {{upper .Client.Os}}'
  28.5.2+DFSG4 LINUX
  $ docker info --format '{{upper .Driver}} {{upper .Name}}' | cut -d ' ' -f 1
  OVERLAY2
  $ docker info --format '{{upper .NCPU}}'
  
  template: :1:8: executing "" at <.NCPU>: wrong type for value; expected string; got int
  [1]
  $ docker events --since 1h --until 0s --filter event=start --format '{{lower .Action}}'
  Error parsing format: template: :1:8: executing "" at <.Action>: wrong type for value; expected string; got events.Action
  [64]
  $ docker events --since 1h --until 0s --filter event=start --format '{{upper .Scope}} {{upper .Actor.Attributes.name}}'
  Error parsing format: template: :1:31: executing "" at <.Actor.Attributes.name>: invalid value; expected string
  [64]
  $ docker events --since 1h --until 0s --filter event=start --format '{{eq .Type "container"}} {{printf "%s" .Action}}'
  true start
  $ docker history --format '{{upper .Comment}}' busybox
  IMPORTED FROM -
  $ docker images --format '{{upper .ID | len}} {{title .Repository}}'
  12 Busybox
  $ docker ps --format '{{upper .Ports}}{{upper .Label}}'
  failed to execute template: template: :1:24: executing "" at <.Label>: wrong number of args for Label: want 1 got 0
  [1]
  $ docker ps --format '{{upper .Status | len}} {{upper .Networks}} {{.Names | upper | lower | title}}'
  12 HOST Box
