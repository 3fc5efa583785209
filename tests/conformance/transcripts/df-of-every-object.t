# The detailed use of space has templates of its own

Area: system

  $ docker run --name box -v data:/data busybox sh -c 'echo 12345 > /data/x; echo 1 > /y'
  $ docker system df -v --format '{{range .Images}}{{.ID}} {{.Repository}}{{end}}'
  sha256:<ID1> busybox
  $ docker system df -v --format '{{range .Containers}}{{.ID}} {{.Command}} {{.Size}}{{end}}'
  <ID2> "sh -c 'echo 12345 > /data/x; echo 1 > /y'" 2B
  $ docker system df -v --format json
  {"Images":[{"Containers":"1","CreatedAt":"<timestamp>","CreatedSince":"<ago>","Digest":"","ID":"sha256:<ID1>","Repository":"busybox","SharedSize":"0B","Size":"<size>","Tag":"latest","UniqueSize":"<size>","VirtualSize":"<size>"}],"Containers":[{"Command":"\"sh -c 'echo 12345 \u003e /data/x; echo 1 \u003e /y'\"","CreatedAt":"<timestamp>","ID":"<ID2>","Image":"busybox","Labels":"","LocalVolumes":"1","Mounts":"data","Names":"box","Networks":"bridge","Platform":null,"Ports":"","RunningFor":"<ago>","Size":"2B","State":"exited","Status":"Exited (0) <ago>"}],"Volumes":[{"Availability":"N/A","Driver":"local","Group":"N/A","Labels":"","Links":"1","Mountpoint":"/var/lib/docker/volumes/data/_data","Name":"data","Scope":"local","Size":"6B","Status":"N/A"}],"BuildCache":[]}
  $ docker system df -v --format raw
  type: Image
  repository: busybox
  tag: latest
  digest:
  <name1>: sha256:<ID1>
  <name2>: <timestamp>
  <name3>: <size>
  
  type: Container
  <name4>: <ID2>
  image: busybox
  command: "sh -c 'echo 12345 > /data/x; echo 1 > /y'"
  <name2>: <timestamp>
  state: exited
  status: Exited (0) <ago>
  names: box
  labels:
  ports:
  size: 2B
  
  type: Volume
  name: data
  driver: local
  $ docker system df -v --format '{{.Nope}}'
  template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.diskUsageContext
  [1]
