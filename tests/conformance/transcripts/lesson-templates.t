# Asking for just what one wants
Area: inspect

  $ docker run -d --name web -p 127.0.0.1:8081:80 -e A=1 -v data:/data --label tier=front busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{.Name}} {{.State.Status}} {{.Config.Image}}' web
  /web running busybox
  $ docker inspect -f '{{.Config.Cmd}} {{json .Config.Cmd}} {{len .Config.Cmd}} {{index .Config.Cmd 0}}' web
  [sleep 1000] ["sleep","1000"] 2 sleep
  $ docker inspect -f '{{range .Mounts}}{{.Type}} {{.Name}} -> {{.Destination}}{{end}}' web
  volume data -> /data
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' web
  8081
  $ docker inspect -f '{{with .Config.Labels}}{{.tier}}{{end}}' web
  front
  $ docker inspect -f '{{if .State.Running}}up{{else}}down{{end}} {{if and .HostConfig.Privileged .State.Running}}both{{end}}' web
  up
  $ docker inspect -f '{{join .Config.Cmd ", "}} {{upper .Name}} {{title "abc"}} {{split "a:b" ":"}}' web
  sleep, 1000 /WEB Abc [a b]
  $ docker inspect -f '{{range $i, $e := .Config.Cmd}}{{$i}}={{$e}} {{end}}' web
  0=sleep 1=1000
  $ docker inspect -f '{{.State.Nosuch}}' web
  
  template parsing error: template: :1:8: executing "" at <.State.Nosuch>: map has no entry for key "Nosuch"
  [1]
  $ docker inspect -f '{{.State' web
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect -f '{{printf "%s-%d" .Config.Image .State.ExitCode}}' web
  busybox-0
  $ docker inspect -f '{{eq .State.Status "running"}} {{ne 1 2}} {{lt 1 2}} {{not true}}' web
  true true true false
  $ docker inspect -f '{{index .Config.Labels "nosuch"}}|' web
  |
  $ docker inspect -f '{{index .Config.Cmd 9}}' web
  
  template parsing error: template: :1:2: executing "" at <index .Config.Cmd 9>: error calling index: index out of range: 9
  [1]
  $ docker inspect --type image web
  []
  Error response from daemon: No such image: web:latest
  [1]
  $ docker inspect -f '{{.Id}}' web nosuch | wc -l
  Error: No such object: nosuch
  1
  $ docker ps --format '{{.Names}}: {{.Ports}}'
  web: 127.0.0.1:8081->80/tcp
  $ docker ps --format '{{json .}}' | grep -o '"Names":"web"'
  "Names":"web"
  $ docker ps --format 'table {{.Names}}\t{{.Image}}'
  NAMES  IMAGE
  web  busybox
  $ docker ps --format '{{.Nosuch}}'
  failed to execute template: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *formatter.ContainerContext
  [1]
  $ docker images --format '{{.Repository}} {{.Tag}}' | head -1
  busybox latest
  $ docker volume ls --format '{{.Name}} {{.Driver}} {{.Scope}}'
  data local local
  $ docker network ls --format '{{.Name}} {{.Driver}}' | sort
  bridge bridge
  host host
  none null
  $ docker inspect -f '{{.HostConfig.NetworkMode}} {{.HostConfig.RestartPolicy.Name}} {{.HostConfig.AutoRemove}}' web
  bridge no false
  $ docker version -f '{{.Client.Version}} {{.Server.Os}}'
  28.5.2+dfsg4 linux
  $ docker info -f '{{.ContainersRunning}} {{.Images}} {{.Driver}}'
  1 1 overlay2
  $ docker port web
  80/tcp -> 127.0.0.1:8081
  $ docker port web 80
  127.0.0.1:8081
  $ docker port web 81
  Error: No public port '81' published for web
  [1]
