# Templates that end in a dot

Area: formats

Go looks one character ahead: a dot at the very end begins a number.

  $ docker create --name web busybox
  <ID1>
  $ docker inspect -f '{{.Config.' web
  template parsing error: template: :1: unexpected "." in operand
  [64]
  $ docker inspect -f '{{.' web
  template parsing error: template: :1: illegal number syntax: "."
  [64]
  $ docker inspect -f '{{.Config.}}' web
  template parsing error: template: :1: unexpected <.> in operand
  [64]
  $ docker inspect -f '{{.Config' web
  template parsing error: template: :1: unclosed action
  [64]
