# update of the bound on processes

Area: lifecycle

  $ docker create --name one busybox
  <ID1>
  $ docker update --pids-limit 0 one
  one
  $ docker inspect -f '{{.HostConfig.PidsLimit}}' one
  <nil>
  $ docker update --pids-limit 7 one && docker inspect -f '{{.HostConfig.PidsLimit}}' one
  one
  7
  $ docker update --pids-limit 0 one && docker inspect -f '{{.HostConfig.PidsLimit}}' one
  one
  7
  $ docker update --pids-limit -1 one && docker inspect -f '{{.HostConfig.PidsLimit}}' one
  one
  0
