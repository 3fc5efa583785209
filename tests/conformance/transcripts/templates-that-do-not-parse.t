# A template that Go cannot parse is refused with its reason and 64

Area: formats

  $ docker create --name one busybox echo hi
  <ID1>
  $ docker inspect -f '{{.Name | }}' one
  /one
  $ docker inspect -f '{{ | .Name}}' one
  template parsing error: template: :1: unexpected "|" in command
  [64]
  $ docker inspect -f '{{"\q"}}' one
  template parsing error: template: :1: invalid syntax
  [64]
  $ docker inspect -f '{{if $a, $b := .Name}}{{end}}' one
  template parsing error: template: :1: too many declarations in if
  [64]
  $ docker inspect -f '{{range $a,$b,$c := .Args}}{{end}}' one
  template parsing error: template: :1: too many declarations in range
  [64]
  $ docker inspect -f '{{range $a, .Name := .Args}}{{end}}' one
  template parsing error: template: :1: range can only initialize variables
  [64]
  $ docker inspect -f "{{'ab'}}" one
  template parsing error: template: :1: malformed character constant: 'ab'
  [64]
