# A container that cannot start never dies

Area: system

  $ docker run --name bad -v data:/d busybox nosuch
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker rm bad
  bad
  $ sleep 1
  $ docker events --since 1h --until 0s --filter container=bad --format '{{.Action}}'
  create
  attach
  destroy
  $ docker events --since 1h --until 0s --filter type=network --format '{{.Action}}'
  disconnect
  $ docker events --since 1h --until 0s --filter volume=data --format '{{.Action}}'
  create
  mount
  unmount
