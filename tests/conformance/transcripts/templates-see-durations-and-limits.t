# Templates see durations as Go prints them, and limits under either name

Area: formats

  $ docker create --name box --cpus 0.5 --cpu-shares 512 --health-cmd true --health-interval 1m30s --health-timeout 500ms busybox
  <ID1>
  $ docker inspect -f '{{.Config.Healthcheck.Interval}} {{.Config.Healthcheck.Timeout}} {{.Config.Healthcheck.Retries}}' box
  1m30s 500ms 0
  $ docker inspect -f '{{.Config.Healthcheck}}' box
  {[CMD-SHELL true] 1m30s 500ms 0s 0s 0}
  $ docker inspect -f '{{json .Config.Healthcheck}}' box
  {"Test":["CMD-SHELL","true"],"Interval":90000000000,"Timeout":500000000}
  $ docker inspect -f '{{.HostConfig.NanoCpus}} {{.HostConfig.CpuShares}}' box
  500000000 512
  $ docker inspect -f '{{.HostConfig.NanoCPUs}} {{.HostConfig.CPUShares}}' box
  500000000 512
  $ docker inspect -f '{{if .HostConfig.CpuPeriod}}yes{{else}}no{{end}} {{if .HostConfig.CPUPeriod}}yes{{else}}no{{end}}' box
  
  template parsing error: template: :1:65: executing "" at <.HostConfig.CPUPeriod>: map has no entry for key "CPUPeriod"
  [1]
