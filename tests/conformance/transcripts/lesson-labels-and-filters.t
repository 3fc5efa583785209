# Finding things by their labels
Area: inspect

  $ printf 'FROM busybox\nLABEL team=red tier="web front"\nCMD sleep 1000\n' > Dockerfile
  $ docker build -q -t red .
  sha256:<ID1>
  $ docker run -d --name a1 red
  <ID2>
  $ docker run -d --name a2 --label team=blue --label extra red
  <ID3>
  $ docker create --name a3 --label team=red busybox true
  <ID4>
  $ docker ps -a --filter label=team --format '{{.Names}}'
  a3
  a2
  a1
  $ docker ps -a --filter label=team=red --format '{{.Names}}'
  a3
  a1
  $ docker ps -a --filter label=team=red --filter label=tier --format '{{.Names}}'
  a1
  $ docker ps --filter label=team=red --filter status=exited -q
  $ docker ps -a --filter label=extra= --format '{{.Names}} {{.Label "team"}} {{.Label "tier"}}'
  a2 blue web front
  $ docker ps -a --filter name=a --filter status=created --format '{{.Names}}'
  a3
  $ docker ps -a --filter 'name=^a[12]$' --format '{{.Names}}'
  a2
  a1
  $ docker ps -a --filter ancestor=red --format '{{.Names}}'
  a2
  a1
  $ docker ps -a --filter before=a2 --format '{{.Names}}'
  a1
  $ docker ps -a --filter since=a2 --format '{{.Names}}'
  a3
  $ docker inspect -f '{{range $k, $v := .Config.Labels}}{{$k}}={{$v}};{{end}}' a2
  extra=;team=blue;tier=web front;
  $ docker images --filter label=team=red --format '{{.Repository}}'
  red
  $ docker volume create --label team=red v1
  v1
  $ docker volume create v2
  v2
  $ docker volume ls --filter label=team -q
  v1
  $ docker network create --label team=red n1
  <ID5>
  $ docker network ls --filter label=team=red --format '{{.Name}} {{.Labels}}'
  n1 team=red
  $ docker volume prune -a -f --filter label=team=red
  Deleted Volumes:
  v1
  
  Total reclaimed space: 0B
  $ docker network prune -f --filter 'label!=team=red'
  $ docker container prune -f --filter label=team=red | tail -1
  Total reclaimed space: 0B
  $ docker ps -a --format 'table {{.Names}}\t{{.Labels}}' --filter name=a1
  NAMES  LABELS
  a1  team=red,tier=web front
  $ docker ps --filter nosuch=1
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker ps --filter status=sleeping
  Error response from daemon: invalid filter 'status=sleeping': invalid value for state (sleeping): must be one of created, running, paused, restarting, removing, exited, dead
  [1]
  $ docker ps --filter label
  invalid argument "label" for "-f, --filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
  $ docker ps --filter exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
