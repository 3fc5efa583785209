# --rm with other ends

Area: containers

  $ docker run --rm --restart always busybox true
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --name box busybox sh -c 'exit 3'
  [3]
  $ docker run -d --rm --name box busybox sh -c 'sleep 1000'
  <ID1>
  $ docker inspect -f '{{.HostConfig.AutoRemove}} {{.HostConfig.RestartPolicy.Name}}' box
  true no
  $ docker stop -t 0 box
  box
  $ docker logs box
  Error response from daemon: No such container: box
  [1]
  $ docker create --rm --name later busybox echo later
  <ID2>
  $ docker ps -a --format '{{.Names}} {{.State}}'
  later created
  $ docker start -a later
  later
  $ docker ps -a --format '{{.Names}} {{.State}}'
  $ docker run --rm --name bad busybox nosuch
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker ps -aq
  $ docker run --rm -d --name cp busybox sleep 1000
  <ID3>
  $ docker commit cp saved
  sha256:<ID4>
  $ docker rm -f cp
  cp
  $ docker run --rm saved echo from saved
  from saved
