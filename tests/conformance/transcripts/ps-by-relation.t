# ps with ancestors, sizes and mounts

Area: inspect

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo 12345 > /five
  > LABEL team=blue
  > EOF
  $ docker build -q -t parent .
  sha256:<ID1>
  $ docker tag parent parent:v2
  $ docker run --name a parent:v2 sh -c 'rm /five'
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name b -v vol:/data --label x=1 --label y=2 parent sh -c 'echo 1 > /data/x; echo 123 > /y'
  docker: Error response from daemon: Invalid container name (b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name c --network none busybox sleep 1000
  docker: Error response from daemon: Invalid container name (c), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker ps -a --filter ancestor=parent:v2 --format '{{.Names}} {{.Image}}'
  $ docker ps -a --filter ancestor=$(docker images -q parent:v2) --format '{{.Names}}'
  $ docker ps -a --filter volume=vol --format '{{.Names}} {{.Mounts}} {{.LocalVolumes}}'
  $ docker ps -a --filter volume=/data --format '{{.Names}}'
  $ docker ps -a --filter network=none --format '{{.Names}} {{.Networks}}'
  $ docker ps -a --filter label=x=1 --format '{{.Names}} {{.Label "y"}} {{.Labels}}'
  $ docker ps -a --filter label=team --format '{{.Names}}'
  $ docker ps -as --filter name=b --format 'table {{.Names}}\t{{.Size}}'
  NAMES  SIZE
  $ docker ps -a --size --filter name=a --format '{{.Size}}'
  $ docker ps --filter since=a --format '{{.Names}}'
  Error response from daemon: No such container: a
  [1]
  $ docker ps -a --filter before=b --format '{{.Names}}'
  Error response from daemon: No such container: b
  [1]
  $ docker ps -a --filter since=nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker ps -a --filter is-task=false -q | wc -l
  0
  $ docker ps -a --filter health=none --format '{{.Names}}'
  $ docker ps -a --filter exited=x
  Error response from daemon: invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ docker ps -a --filter name=^a$ --format '{{.Names}}'
  $ docker ps -a --filter name=/c --format '{{.Names}}'
  $ docker ps -a --filter 'name=[ab]' -q | wc -l
  0
  $ docker ps -s
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES  SIZE
