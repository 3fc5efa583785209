# Formats of logs

Area: inspect

  $ docker run --name box -l color=blue -e TIER=web --log-opt labels=color --log-opt env=TIER busybox echo line
  line
  $ docker logs --details box
  TIER=web,color=blue line
  $ docker logs --details --tail 1 box
  TIER=web,color=blue line
  $ docker logs --since 2100-01-01 box
  $ docker logs --since 2000-01-01T00:00:00 --until 2100-01-01T00:00:00 box
  line
  $ docker logs --since 1.5h box
  line
  $ docker logs --until 5s box
  $ docker logs --since 2013-13-45 box
  invalid value for "since": parsing time "2013-13-45": month out of range
  [1]
  $ docker logs -n 5x box
  line
  $ docker logs --nosuch box
  unknown flag: --nosuch
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [125]
  $ docker logs
  docker: 'docker logs' requires 1 argument
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [1]
  $ docker logs nosuch other
  docker: 'docker logs' requires 1 argument
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [1]
