# Health flags that do not go together

Area: cli

  $ docker create --no-healthcheck --health-cmd true busybox
  docker: --no-healthcheck conflicts with --health-* options
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --health-cmd true --health-interval x busybox
  invalid argument "x" for "--health-interval" flag: time: invalid duration "x"
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --health-cmd true --health-interval -1s busybox
  docker: --health-interval cannot be negative
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --health-cmd true --health-retries -1 busybox
  docker: --health-retries cannot be negative
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --health-cmd true --health-retries x busybox
  invalid argument "x" for "--health-retries" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --health-cmd true --health-interval 1us busybox
  Error response from daemon: Interval in Healthcheck cannot be less than 1ms
  [1]
  $ docker create --health-cmd true --health-timeout -1s busybox
  docker: --health-timeout cannot be negative
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --name box --health-cmd true --health-timeout 5s --health-start-period 10s --health-start-interval 2s busybox
  <ID1>
  $ docker inspect -f '{{json .Config.Healthcheck}}' box
  {"Test":["CMD-SHELL","true"],"Timeout":5000000000,"StartPeriod":10000000000,"StartInterval":2000000000}
  $ docker create --name two --health-interval 3s busybox
  <ID2>
  $ docker inspect -f '{{json .Config.Healthcheck}}' two
  {"Interval":3000000000}
