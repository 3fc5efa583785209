# Version and info have Go's names for their fields

Area: formats

  $ docker version -f '{{.Client.APIVersion}} {{.Server.MinAPIVersion}} {{.Server.Experimental}}'
  1.51 1.24 false
  $ docker version -f '{{.Server.ApiVersion}}'
  
  template: version:1:9: executing "version" at <.Server.ApiVersion>: can't evaluate field ApiVersion in type *types.Version
  [1]
  $ docker version -f '{{.Client.Nope}}'
  
  template: version:1:9: executing "version" at <.Client.Nope>: can't evaluate field Nope in type system.clientVersion
  [1]
  $ docker info -f '{{.Swarm.Nope}}'
  
  template: :1:8: executing "" at <.Swarm.Nope>: can't evaluate field Nope in type swarm.Info
  [1]
  $ docker info -f '{{range $name, $_ := .Runtimes}}{{$name}} {{end}}'
  io.containerd.runc.v2 runc
  $ docker info -f '{{json .RegistryConfig.InsecureRegistryCIDRs}} {{.RuncCommit.ID}}'
  ["::1/128","127.0.0.0/8"] 1.3.6+ds1-1
