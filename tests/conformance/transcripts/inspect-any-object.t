# Inspecting objects of any kind with templates

Area: inspect

  $ docker run -d --name box -l k=v -l b=c busybox sleep 1000
  <ID1>
  $ docker inspect nosuch
  []
  Error: No such object: nosuch
  [1]
  $ docker inspect -f '{{.Id}}' nosuch nosuch2
  
  Error: No such object: nosuch
  Error: No such object: nosuch2
  [1]
  $ docker inspect --type image nosuch
  []
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker inspect --type container busybox
  []
  Error response from daemon: No such container: busybox
  [1]
  $ docker inspect --type volume box
  []
  Error response from daemon: get box: no such volume
  [1]
  $ docker inspect --type network nope
  []
  Error response from daemon: network nope not found
  [1]
  $ docker inspect --type foo nosuch
  unknown type: "foo": must be one of "config", "container", "image", "network", "node", "plugin", "secret", "service", "task", "volume"
  [1]
  $ docker inspect ""
  []
  invalid container name or ID: value is empty
  [1]
  $ docker inspect -f '{{.Name}}' bridge box
  bridge
  /box
  $ docker inspect -f '{{.Name}}' bridge busybox
  bridge
  template parsing error: template: :1:2: executing "" at <.Name>: map has no entry for key "Name"
  [1]
  $ docker inspect -f '{{.Config.Labels}}' box
  map[b:c k:v]
  $ docker inspect -f '{{index .Config.Labels "k"}}' box
  v
  $ docker inspect -f '{{index .Config.Env 9}}' box
  
  template parsing error: template: :1:2: executing "" at <index .Config.Env 9>: error calling index: index out of range: 9
  [1]
  $ docker inspect -f '{{json .State.Health}} {{.State.Health}}' box
  null <nil>
  $ docker inspect -f '{{.State.Health.Status}}' box
  
  template parsing error: template: :1:8: executing "" at <.State.Health.Status>: map has no entry for key "Health"
  [1]
  $ docker inspect -f '{{range $k, $v := .Config.Labels}}{{$k}}={{$v}} {{end}}' box
  b=c k=v
  $ docker inspect -f '{{if .State.Running}}yes{{else}}no{{end}}' box
  yes
  $ docker inspect -f '{{.HostConfig.NetworkMode}} {{.HostConfig.Binds}} {{.HostConfig.PortBindings}} {{.HostConfig.RestartPolicy}}' box
  bridge [] map[] {no 0}
  $ docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{.Gateway}}{{end}}' box
  <ip> <ip>
  $ docker inspect -f '{{.Config.Entrypoint}} {{.Config.Volumes}} {{.Mounts}}' box
  [] map[] []
  $ docker inspect -f '{{.State.Pid.x}}' box
  
  template parsing error: template: :1:8: executing "" at <.State.Pid.x>: can't evaluate field x in type interface {}
  [1]
  $ docker inspect -f '{{.Name' box
  template parsing error: template: :1: unclosed action
  [64]
  $ docker inspect -f '{{nosuch .Name}}' box
  template parsing error: template: :1: function "nosuch" not defined
  [64]
  $ docker inspect -s -f '{{.SizeRw}}' box
  0
  $ docker inspect -f '{{.ID}}' box
  <ID1>
  $ docker image inspect -f '{{.ID}}' busybox
  sha256:<ID2>
  $ docker image inspect -f '{{.RootFS.Type}} {{.Config.Cmd}} {{.Config.Env}}' busybox
  layers [sh] [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin]
  $ docker container inspect nosuch
  []
  Error response from daemon: No such container: nosuch
  [1]
  $ docker volume inspect nosuch
  []
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker network inspect nosuch
  []
  Error response from daemon: network nosuch not found
  [1]
  $ docker image inspect nosuch
  []
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker image inspect nosuchE
  []
  Error response from daemon: invalid reference format: repository name (library/nosuchE) must be lowercase
  [1]
