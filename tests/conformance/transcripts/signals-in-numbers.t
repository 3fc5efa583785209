# Signals in numbers

Area: lifecycle

  $ docker run -d --name box --stop-signal 99 busybox sleep 1000
  <ID1>
  $ docker stop -t 1 box
  box
  $ docker inspect -f '{{.State.ExitCode}} {{.Config.StopSignal}}' box
  137 99
  $ docker start box
  box
  $ docker stop -s 99 -t 1 box
  box
  $ docker stop -s -1 -t 1 box
  box
  $ docker start box
  box
  $ docker kill -s -1 box
  Error response from daemon: cannot kill container: box: the linux daemon does not support signal -1
  [1]
  $ docker kill -s 99 box
  Error response from daemon: cannot kill container: box: the linux daemon does not support signal 99
  [1]
  $ docker kill -s +9 box
  box
  $ docker wait box
  137
  $ docker create --stop-signal 0 busybox
  Error response from daemon: invalid signal: 0
  [1]
  $ docker create --stop-signal -1 busybox
  <ID2>
  $ docker create --stop-signal '' --name empty busybox
  <ID3>
  $ docker create --stop-signal sigterm --name low busybox
  <ID4>
  $ docker inspect -f '{{.Config.StopSignal}}' empty low
  
  sigterm
  $ docker create --stop-signal RTMIN+3 busybox
  <ID5>
  $ docker create --stop-signal SIGRTMAX busybox
  <ID6>
  $ docker create --stop-signal 1.5 busybox
  Error response from daemon: invalid signal: 1.5
  [1]
