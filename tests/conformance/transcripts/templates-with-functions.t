# Functions that templates have and have not

Area: inspect

  $ docker run -d --name box -e A=1 --label x=y busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{len .Config.Cmd}} {{index .Config.Cmd 1}} {{slice .Id 0 0}}' box
  2 1000
  $ docker inspect -f '{{range $i, $e := .Config.Cmd}}{{$i}}={{$e}} {{end}}' box
  0=sleep 1=1000
  $ docker inspect -f '{{if eq .State.Status "running"}}yes{{else}}no{{end}}' box
  yes
  $ docker inspect -f '{{with .State}}{{.Status}}/{{.ExitCode}}{{end}}' box
  running/0
  $ docker inspect -f '{{println .Name}}{{print .Path "-" .State.Running}}' box
  /box
  sleep-true
  $ docker inspect -f '{{json .Config.Cmd}} {{join .Config.Cmd " "}}' box
  ["sleep","1000"] sleep 1000
  $ docker inspect -f '{{.Name | printf "%q"}} {{trimPrefix "/" .Name}}' box
  template parsing error: template: :1: function "trimPrefix" not defined
  [64]
  $ docker inspect -f '{{truncate .Name 3}}|{{pad .Path 2 2}}|{{lower "ABC"}}' box
  /bo|  sleep  |abc
  $ docker inspect -f '{{nosuch .Name}}' box
  template parsing error: template: :1: function "nosuch" not defined
  [64]
  $ docker inspect -f '{{if .State.Running}}' box
  template parsing error: template: :1: unexpected EOF
  [64]
  $ docker inspect -f '{{and .State.Running .State.Paused}} {{or .State.Running .State.Paused}} {{not .State.Paused}}' box
  false true true
  $ docker inspect -f '{{gt .State.Pid 0}} {{ne .Path "sh"}}' box
  true true
