# A copy to or from a container that has been started copies the mount points of /etc up

Area: cp

  $ docker run -d --name web busybox sleep 1000
  <ID1>

  $ docker commit web plain
  sha256:<ID2>

  $ docker image inspect -f '{{len .RootFS.Layers}}' plain
  1

  $ docker cp web:/etc/passwd .

  $ docker diff web

  $ docker commit web copied
  sha256:<ID3>

  $ docker history --format '{{.CreatedBy}} {{.Size}}' copied
  sleep 1000 0B
   <size>

  $ docker image inspect -f '{{len .RootFS.Layers}}' copied
  2

  $ docker rmi copied
  Untagged: copied:latest
  Deleted: sha256:<ID3>
  Deleted: sha256:<ID4>

A copy that fails has looked into the container, too.

  $ docker run --name job busybox true

  $ docker cp nothere.txt job:/tmp
  lstat /home/user/project/nothere.txt: no such file or directory
  [1]

  $ docker commit job failed
  sha256:<ID5>

  $ docker image inspect -f '{{len .RootFS.Layers}}' failed
  2

A container that was only created has no such files yet; one whose start failed has.

  $ docker create --name fresh busybox true
  <ID6>

  $ docker cp fresh:/etc/passwd .

  $ docker commit fresh never
  sha256:<ID7>

  $ docker image inspect -f '{{len .RootFS.Layers}}' never
  1

  $ docker run --name broken busybox nosuchprogram
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchprogram": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]

  $ docker cp broken:/nosuch .
  Error response from daemon: Could not find the file /nosuch in container broken
  [1]

  $ docker commit broken tried
  sha256:<ID8>

  $ docker image inspect -f '{{len .RootFS.Layers}}' tried
  2

Where a volume lies over /etc, the container's layer stays as it is.

  $ docker run -d --name covered -v settings:/etc busybox sleep 1000
  <ID9>

  $ docker cp covered:/etc/passwd .

  $ docker commit covered lower
  sha256:<ID10>

  $ docker image inspect -f '{{len .RootFS.Layers}}' lower
  1
