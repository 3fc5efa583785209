# index into ports goes by the raw JSON

Area: inspect

  $ docker run -d --name box -p 127.0.0.1:8080:80 --expose 90 busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{index .HostConfig.PortBindings "80/tcp"}}' box
  [map[HostIp:127.0.0.1 HostPort:8080]]
  $ docker inspect -f '{{(index (index .NetworkSettings.Ports "80/tcp") 0).HostPort}}' box
  8080
  $ docker inspect -f '{{index .NetworkSettings.Ports "90/tcp"}} {{index .NetworkSettings.Ports "91/tcp"}}' box
  <no value> <no value>
  $ docker inspect -f '{{range $k, $v := .NetworkSettings.Ports}}{{$k}} {{index $.NetworkSettings.Ports $k}} {{end}}' box
  80/tcp [{127.0.0.1 8080}] 90/tcp []
  $ docker inspect -f '{{.NetworkSettings.Ports}} {{.HostConfig.PortBindings}}' box
  map[80/tcp:[{127.0.0.1 8080}] 90/tcp:[]] map[80/tcp:[{127.0.0.1 8080}]]
