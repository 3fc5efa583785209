# --init and a program that is not there

Area: lifecycle

  $ docker run --rm --init busybox nosuch 2>&1 | sed 's/([0-9]*)/(N)/'
  [FATAL tini (N)] exec nosuch failed: No such file or directory
  $ docker run --init --name box busybox /etc/passwd 2> /dev/null
  [126]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} [{{.State.Error}}]' box
  exited 126 []
  $ docker start box
  box
  $ docker wait box
  126
  $ docker logs -n 1 box 2>&1 | sed 's/([0-9]*)/(N)/'
  [FATAL tini (N)] exec /etc/passwd failed: Permission denied
