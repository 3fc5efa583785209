# index of an empty map gives the zero value of its elements

Area: inspect

  $ docker create --name box busybox
  <ID1>
  $ docker inspect -f '{{index .Config.Volumes "/x"}}' box
  {}
  $ docker inspect -f '{{index .Config.Labels "x"}}' box
  $ docker inspect -f '{{index .Mounts 0}}' box
  
  template parsing error: template: :1:2: executing "" at <index .Mounts 0>: error calling index: reflect: slice index out of range
  [1]
  $ docker inspect -f '{{.Config.Labels.x}}' box
  <no value>
  $ docker inspect -f '{{.Config.Volumes}}' box
  map[]
  $ docker inspect -f '{{range .Mounts}}x{{else}}none{{end}}' box
  none
  $ docker inspect -f '{{with .Config.Entrypoint}}{{.}}{{else}}no entry point{{end}}' box
  no entry point
  $ docker inspect -f '{{if .State.Running}}up{{else}}down{{end}}' box
  down
  $ docker inspect -f '{{len .Config.Env}} {{index .Config.Cmd 0}}' box
  1 sh
