# From a container to an image
Area: images

  $ docker run --name work busybox sh -c 'echo "v1" > /version; rm /etc/group; mkdir /opt; chmod 700 /root'
  $ docker diff work
  C /etc
  D /etc/group
  A /opt
  A /version
  $ docker commit -m 'first version' -a 'Ann <ann@example.org>' work mine:1
  sha256:<ID1>
  $ docker run --rm mine:1 cat /version
  v1
  $ docker run --rm mine:1 ls /etc/group
  ls: /etc/group: No such file or directory
  [1]
  $ docker history --format '{{.CreatedBy}}|{{.Comment}}|{{.Size}}' mine:1
  sh -c echo "v1" > /version; rm /etc/group; m…|first version|3B
  |Imported from -|<size>
  $ docker image inspect -f '{{.Author}} {{.Comment}} {{json .Config.Cmd}}' mine:1
  Ann <ann@example.org> first version ["sh","-c","echo \"v1\" > /version; rm /etc/group; mkdir /opt; chmod 700 /root"]
  $ docker commit -c 'CMD ["cat", "/version"]' -c 'ENV STAGE=two' -c 'LABEL by=commit' work mine:2
  sha256:<ID2>
  $ docker run --rm mine:2
  v1
  $ docker image inspect -f '{{json .Config.Cmd}} {{json .Config.Labels}} {{json .Config.Env}}' mine:2
  ["cat","/version"] {"by":"commit"} ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","STAGE=two"]
  $ docker run --name next mine:2 sh -c 'echo v3 > /version'
  $ docker commit next mine:3
  sha256:<ID3>
  $ docker run --rm mine:3 cat /version
  v3
  $ docker image inspect -f '{{len .RootFS.Layers}}' mine:1 mine:2 mine:3
  2
  2
  3
  $ docker start -a work
  rm: can't remove '/etc/group': No such file or directory
  mkdir: can't create directory '/opt': File exists
  $ docker rm work
  work
  $ docker run --rm mine:1 cat /version
  v1
  $ docker rmi mine:2
  Error response from daemon: conflict: unable to remove repository reference "mine:2" (must force) - container <id4> is using its referenced image <id2>
  [1]
  $ docker rmi -f mine:2
  Untagged: mine:2
  $ docker rm next
  next
  $ docker rmi mine:1 mine:3
  Untagged: mine:1
  Deleted: sha256:<ID1>
  Untagged: mine:3
  Deleted: sha256:<ID3>
  Deleted: sha256:<ID5>
  Deleted: sha256:<ID2>
  Deleted: sha256:<ID6>
  $ docker commit nosuch mine:4
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run -d --name busy busybox sleep 1000
  <ID7>
  $ docker commit --pause=false busy busy:now
  sha256:<ID8>
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  busy:now
  busybox:latest
