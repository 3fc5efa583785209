# A template that fits no object is refused once for each

Area: formats

  $ docker create --name one busybox
  <ID1>
  $ docker create --name two busybox
  <ID2>
  $ docker inspect -f '{{.Nope}}' one two
  
  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  template parsing error: template: :1:2: executing "" at <.Nope>: map has no entry for key "Nope"
  [1]
  $ docker inspect -f '{{.Name}}' one nosuch two
  /one
  /two
  Error: No such object: nosuch
  [1]
  $ docker inspect -f '{{.State.ExitCode.More}}' one nosuch two
  
  template parsing error: template: :1:8: executing "" at <.State.ExitCode.More>: can't evaluate field More in type interface {}
  Error: No such object: nosuch
  template parsing error: template: :1:8: executing "" at <.State.ExitCode.More>: can't evaluate field More in type interface {}
  [1]
