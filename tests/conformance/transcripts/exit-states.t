# How containers ended

Area: inspect

  $ docker run --name ok busybox true
  $ docker run --name err busybox sh -c 'exit 255'
  [255]
  $ docker run --name big busybox sh -c 'exit 256'
  $ docker run --name notexec busybox /etc/group
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/etc/group": permission denied
  
  Run 'docker run --help' for more information
  [126]
  $ docker run --name notfound busybox nope
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nope": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker run -d --name killed busybox sleep 1000
  <ID1>
  $ docker kill killed
  killed
  $ docker ps -a --format '{{.Names}}: {{.Status}}'
  killed: Exited (137) <ago>
  notfound: Created
  notexec: Created
  big: Exited (0) <ago>
  err: Exited (255) <ago>
  ok: Exited (0) <ago>
  $ docker ps -a --filter exited=0 --format '{{.Names}}'
  big
  ok
  $ docker ps -a --filter exited=137 --filter exited=255 --format '{{.Names}}'
  killed
  err
  $ docker ps -a --filter status=created --format '{{.Names}}'
  notfound
  notexec
  $ docker inspect -f '{{.State.ExitCode}}' ok err big notexec notfound killed
  0
  255
  0
  126
  127
  137
