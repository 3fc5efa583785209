# Fields of an image that its JSON leaves out

Area: images

  $ docker image inspect -f '[{{.Variant}}] [{{.OsVersion}}] [{{.Container}}]' busybox
  [] [] []
  $ docker image inspect -f '{{.Config.Healthcheck}} {{.Config.Shell}} [{{.Config.StopSignal}}]' busybox
  <nil> [] []
  $ docker image inspect -f '{{.Config.Nosuch}}' busybox
  
  template parsing error: template: :1:9: executing "" at <.Config.Nosuch>: map has no entry for key "Nosuch"
  [1]
  $ docker history --format '{{.Nosuch}}' busybox
  template parsing error: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *image.historyContext
  [1]
