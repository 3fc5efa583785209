# An error in a template names the piece that was looked at last

Area: formats

  $ docker create --name box busybox echo hi
  <ID1>
  $ docker inspect -f '{{len .Args | split ":"}}' box
  
  template parsing error: template: :1:20: executing "" at <":">: wrong type for value; expected string; got int
  [1]
  $ docker inspect -f '{{range (eq .Name "/box")}}x{{end}}' box
  
  template parsing error: template: :1:18: executing "" at <"/box">: range can't iterate over true
  [1]
  $ docker inspect -f '{{$x = 1}}' box
  
  template parsing error: template: :1:7: executing "" at <1>: undefined variable: $x
  [1]
  $ docker inspect -f '{{.Id.}}' box
  template parsing error: template: :1: unexpected <.> in operand
  [64]
  $ docker inspect -f '{{09}}' box
  template parsing error: template: :1: integer overflow: "09"
  [64]
  $ docker inspect -f '{{le 1e3 (len .Args)}}' box
  
  template parsing error: template: :1:2: executing "" at <le 1e3 (len .Args)>: error calling le: incompatible types for comparison: float64 and int
  [1]
