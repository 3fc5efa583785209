# Filters of one key widen, of several keys narrow

Area: filters

  $ docker create --name one --label a=1 --label b=2 busybox
  <ID1>
  $ docker run --name two --label a=2 busybox false
  [1]
  $ docker run -d --name three busybox sleep 100
  <ID2>
  $ docker ps -a --filter label=a --filter label=b --format '{{.Names}}'
  one
  $ docker ps -a --filter status=created --filter status=running --format '{{.Names}}'
  three
  one
  $ docker ps --filter exited=1 --format '{{.Names}}'
  $ docker ps --filter before=three --format '{{.Names}}'
  $ docker ps -a --filter is-task=x
  Error response from daemon: invalid filter 'is-task=[x]'
  [1]
  $ docker ps -a --filter isolation=x --format '{{.Names}}'
  three
  two
  one
  $ docker ps --filter =x
  Error response from daemon: invalid filter
  [1]
