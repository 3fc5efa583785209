# Labels from a file

Area: inspect

  $ cat > labels <<'EOF'
  > # comment
  > stage=test
  > owner=me
  > flag
  > EOF
  $ docker create --name box --label-file labels -l owner=you busybox
  <ID1>
  $ docker inspect -f '{{json .Config.Labels}}' box
  {"owner":"you","stage":"test"}
  $ docker ps -a --format '{{.Names}} {{.Label "stage"}}'
  box test
  $ docker ps -a --filter label=flag --format '{{.Names}}'
  $ docker ps -a --filter label=stage=prod -q
  $ docker ps -a --filter label=stage=test --filter label=owner=you --format '{{.Names}}'
  box
  $ docker create --label-file nosuch busybox
  docker: open nosuch: no such file or directory
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --label =x busybox
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --name two --label a=b=c busybox
  <ID2>
  $ docker inspect -f '{{index .Config.Labels "a"}}' two
  b=c
