# Several containers at once

Area: lifecycle

  $ docker create --name one busybox sleep 1000
  <ID1>
  $ docker create --name two busybox sleep 1000
  <ID2>
  $ docker create --name bad busybox nosuch
  <ID3>
  $ docker start one bad two
  one
  Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  two
  Error: failed to start containers: bad
  [1]
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  bad Created
  two Up <time>
  one Up <time>
  $ docker restart -t 0 one two
  one
  two
  $ docker kill one nosuch two
  one
  two
  Error response from daemon: cannot kill container: nosuch: No such container: nosuch
  [1]
  $ docker start one two
  one
  two
  $ docker pause one two
  one
  two
  $ docker unpause one nosuch two
  one
  two
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stop -t 0 two one
  two
  one
  $ docker inspect -f '{{.Name}} {{.State.ExitCode}} {{.State.Error}}' one bad
  /one 137
  /bad 127 failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  $ docker rm bad one two
  bad
  one
  two
  $ docker wait one
  Error response from daemon: No such container: one
  [1]
