# Formats of ps, and templates that do not fit

Area: inspect

  $ docker run -d --name web -p 8080:80 -l a=b busybox sleep 1000
  <ID1>
  $ docker create --name made busybox echo hi
  <ID2>
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id2>  busybox  "echo hi"  <ago>  Created  made
  <id1>  busybox  "sleep 1000"  <ago>  Up <time>  0.0.0.0:8080->80/tcp, [::]:8080->80/tcp  web
  $ docker ps -a --format json
  {"Command":"\"echo hi\"","CreatedAt":"<timestamp>","ID":"<id2>","Image":"busybox","Labels":"","LocalVolumes":"0","Mounts":"","Names":"made","Networks":"bridge","Platform":null,"Ports":"","RunningFor":"<ago>","Size":"0B","State":"created","Status":"Created"}
  {"Command":"\"sleep 1000\"","CreatedAt":"<timestamp>","ID":"<id1>","Image":"busybox","Labels":"a=b","LocalVolumes":"0","Mounts":"","Names":"web","Networks":"bridge","Platform":null,"Ports":"0.0.0.0:8080-\u003e80/tcp, [::]:8080-\u003e80/tcp","RunningFor":"<ago>","Size":"0B","State":"running","Status":"Up <time>"}
  $ docker ps --format '{{json .}}'
  {"Command":"\"sleep 1000\"","CreatedAt":"<timestamp>","ID":"<id1>","Image":"busybox","Labels":"a=b","LocalVolumes":"0","Mounts":"","Names":"web","Networks":"bridge","Platform":null,"Ports":"0.0.0.0:8080-\u003e80/tcp, [::]:8080-\u003e80/tcp","RunningFor":"<ago>","Size":"0B (virtual <size>)","State":"running","Status":"Up <time>"}
  $ docker ps -a --format '{{.Names}}: {{.Status}}'
  made: Created
  web: Up <time>
  $ docker ps -a --format 'table {{.ID}}\t{{.Ports}}\t{{.Label "a"}}\t{{.State}}'
  CONTAINER ID  PORTS  a  STATE
  <id2>  created
  <id1>  0.0.0.0:8080->80/tcp, [::]:8080->80/tcp  b  running
  $ docker ps -a --format 'table {{.Nope}}'
  failed to execute template: template: :1:8: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext
  [1]
  $ docker ps --format '{{.Name'
  failed to parse template: template: :1: unclosed action
  [1]
  $ docker ps -a --format raw
  <name1>: <id2>
  image: busybox
  command: "echo hi"
  <name2>: <timestamp>
  state: created
  status: Created
  names: made
  labels:
  ports:
  
  <name1>: <id1>
  image: busybox
  command: "sleep 1000"
  <name2>: <timestamp>
  state: running
  status: Up <time>
  names: web
  labels: a=b
  ports: 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp
  $ docker ps -s --format '{{.Size}}'
  0B (virtual <size>)
  $ docker ps -lq
  <id2>
  $ docker ps -n 1 --format '{{.Names}}'
  made
  $ docker ps -a --filter status=created --format '{{.Names}} {{.Mounts}} {{.Networks}} {{.LocalVolumes}} {{.RunningFor}} {{.CreatedAt}}'
  made  bridge 0 <ago> <timestamp>
  $ docker container ls --format '{{upper .Names}} {{truncate .Image 3}} {{len .Names}}'
  WEB bus 3
  $ docker ps -a --no-trunc --format '{{.Command}}'
  "echo hi"
  "sleep 1000"
