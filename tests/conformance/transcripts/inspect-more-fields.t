# More of what inspect knows

Area: inspect

  $ docker run -d --name box --label a=b --hostname h -e X=1 -p 8080:80 -v vol:/v --restart always -m 32m --read-only --init busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{.HostConfig.ReadonlyRootfs}} {{.HostConfig.Init}} {{.HostConfig.Memory}} {{json .HostConfig.PortBindings}}' box
  true true 33554432 {"80/tcp":[{"HostIp":"","HostPort":"8080"}]}
  $ docker inspect -f '{{json .Config.Labels}} {{.Config.Hostname}} {{json .Config.ExposedPorts}} {{json .Config.Volumes}}' box
  {"a":"b"} h {"80/tcp":{}} null
  $ docker inspect -f '{{json .NetworkSettings.Ports}}' box
  {"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"8080"},{"HostIp":"::","HostPort":"8080"}]}
  $ docker inspect -f '{{json .Mounts}}' box
  [{"Type":"volume","Name":"vol","Source":"/var/lib/docker/volumes/vol/_data","Destination":"/v","Driver":"local","Mode":"z","RW":true,"Propagation":""}]
  $ docker inspect -f '{{json .HostConfig.LogConfig}} {{.LogPath}}' box
  {"Type":"json-file","Config":{}} /var/lib/docker/containers/<ID1>/<ID1>-json.log
  $ docker inspect -f '{{.State.Status}} {{.State.Dead}} {{.State.Restarting}} {{.State.Error}} {{.State.FinishedAt}}' box
  running false false  0001-01-01T00:00:00Z
  $ docker inspect -f '{{.Driver}} {{.Platform}} {{.AppArmorProfile}} {{.ExecIDs}} {{.ProcessLabel}}' box
  overlay2 linux  []
  $ docker inspect -f '{{.HostConfig.AutoRemove}} {{.HostConfig.Privileged}} {{.HostConfig.IpcMode}} {{.HostConfig.ShmSize}}' box
  false false private 67108864
  $ docker inspect -f '{{json .HostConfig.CapAdd}} {{json .HostConfig.Dns}} {{.HostConfig.CgroupnsMode}} {{.HostConfig.Runtime}}' box
  null [] host runc
  $ docker inspect -f '{{.Config.AttachStdin}} {{.Config.AttachStdout}} {{.Config.Tty}} {{.Config.Domainname}} {{.Config.StopTimeout}}' box
  false false false  <nil>
  $ docker inspect --size -f '{{.SizeRw}}' box
  0
  $ docker inspect -f '{{.HostConfig.RestartPolicy}}' box
  {always 0}
  $ docker inspect -f '{{.NetworkSettings.Networks.bridge.Aliases}} {{.NetworkSettings.Networks.bridge.DNSNames}}' box
  [] []
  $ docker inspect -f '{{.HostnamePath}} {{.ResolvConfPath}}' box
  /var/lib/docker/containers/<ID1>/hostname /var/lib/docker/containers/<ID1>/resolv.conf
  $ docker inspect -f '{{.Config}}' box
  {h  false false false map[80/tcp:{}] false false false [X=1 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] [sleep 1000] <nil> false busybox map[]  [] false  [] map[a:b]  <nil> []}
  $ docker inspect -f '{{.State.Health}}' box
  <nil>
  $ docker inspect -f '{{.State.Health.Status}}' box
  
  template parsing error: template: :1:8: executing "" at <.State.Health.Status>: map has no entry for key "Health"
  [1]
  $ docker inspect -f '{{.Mounts}}' box
  [{volume vol /var/lib/docker/volumes/vol/_data /v local z true }]
