# An image's template shows the settings of the image specification

Area: formats

  $ docker image inspect -f '{{.Config}}' busybox
  {{ map[] [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] [] [sh] map[]  map[]  false} {<nil> [] []}}
  $ docker image inspect -f '{{json .Config}}' busybox
  {"Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["sh"]}
  $ docker image inspect -f '{{json .}}' busybox
  {"Id":"sha256:<ID1>","RepoTags":["busybox:latest"],"RepoDigests":[],"Parent":"","Comment":"Imported from -","Created":"<timestamp>","DockerVersion":"28.5.2+dfsg4","Author":"","Config":{"Env":["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Cmd":["sh"]},"Architecture":"amd64","Os":"linux","Size":2065452,"GraphDriver":{"Data":{"MergedDir":"/var/lib/docker/overlay2/<ID2>/merged","UpperDir":"/var/lib/docker/overlay2/<ID2>/diff","WorkDir":"/var/lib/docker/overlay2/<ID2>/work"},"Name":"overlay2"},"RootFS":{"Type":"layers","Layers":["sha256:<ID3>"]},"Metadata":{"LastTagTime":"0001-01-01T00:00:00Z"}}
  $ docker image inspect -f '{{.Metadata.LastTagTime}}' busybox
  0001-01-01 00:00:00 +0000 UTC
  $ docker image inspect -f '{{.Config.Hostname}}' busybox
  
  template parsing error: template: :1:9: executing "" at <.Config.Hostname>: map has no entry for key "Hostname"
  [1]
