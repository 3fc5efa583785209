# A variable in a file and again on the command line
Area: lifecycle

  $ cat > vars.env <<'EOT'
  > # comment
  > COLOR=blue
  > EMPTY=
  > QUOTED="yes"
  > HOME
  > EOT
  $ docker run --rm --env-file vars.env -e COLOR=red busybox env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=<id1>
  EMPTY=
  QUOTED="yes"
  HOME=/home/user
  COLOR=red
  $ docker run --rm --env-file nosuch.env busybox env
  docker: open nosuch.env: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name box --env-file vars.env busybox
  <ID2>
  $ docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' box
  COLOR=blue
  EMPTY=
  QUOTED="yes"
  HOME=/home/user
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
