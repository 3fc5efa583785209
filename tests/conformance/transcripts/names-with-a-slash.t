# Names with a slash before them

Area: lifecycle

  $ docker create --name /box busybox sleep 1000
  <ID1>
  $ docker start /box
  /box
  $ docker inspect -f '{{.Name}}' /box
  /box
  $ docker container inspect -f '{{.Name}}' /box
  /box
  $ docker exec /box echo inside
  inside
  $ docker stop -t 0 /box
  /box
  $ docker logs /box
  $ docker diff /box
  $ docker cp /box:/etc/group g
  must specify at least one container source
  [1]
  $ docker cp /box:/nosuch g
  must specify at least one container source
  [1]
  $ docker rename /box /other
  $ docker ps -a --format '{{.Names}}'
  other
  $ docker port /other
  $ docker wait /other
  137
  $ docker commit /other snap
  sha256:<ID2>
  $ docker export /other -o x.tar
  $ docker update --restart no /other
  /other
  $ docker rm /other
  /other
  $ docker start /nosuch
  Error response from daemon: No such container: nosuch
  Error: failed to start containers: /nosuch
  [1]
  $ docker stop /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rm /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rm -f /nosuch
  Error response from daemon: No such container: nosuch
  $ docker kill /nosuch
  Error response from daemon: cannot kill container: nosuch: No such container: nosuch
  [1]
  $ docker restart /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker pause /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker unpause /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker logs /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker exec /nosuch ls
  Error response from daemon: No such container: nosuch
  [1]
  $ docker inspect /nosuch
  []
  Error: No such object: /nosuch
  [1]
  $ docker container inspect /nosuch
  []
  Error response from daemon: No such container: nosuch
  [1]
  $ docker inspect --type container /nosuch
  []
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker diff /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker port /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker attach /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker wait /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker rename /nosuch x1
  Error response from daemon: No such container: nosuch
  Error: failed to rename container named /nosuch
  [1]
  $ docker rename nosuch /x1
  Error response from daemon: No such container: nosuch
  Error: failed to rename container named nosuch
  [1]
  $ docker commit /nosuch x1
  Error response from daemon: No such container: /nosuch
  [1]
  $ docker export /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp /nosuch:/x .
  must specify at least one container source
  [1]
  $ docker update --restart no /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stats --no-stream /nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker image inspect /nosuch
  []
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker rmi /nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker history /nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker tag /nosuch x1
  Error parsing reference: "/nosuch" is not a valid repository/tag: invalid reference format
  [1]
  $ docker volume inspect /nosuch
  []
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker volume rm /nosuch
  Error response from daemon: get nosuch: no such volume
  [1]
  $ docker network inspect /nosuch
  []
  Error response from daemon: network nosuch not found
  [1]
  $ docker network rm /nosuch
  Error response from daemon: network nosuch not found
  exit status 1
  [1]
  $ docker network connect bridge /nosuch
  Error response from daemon: No such container: /nosuch
  [1]
  $ docker network connect /nosuch nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run --rm --volumes-from /nosuch busybox true
  docker: Error response from daemon: No such container: /nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network container:/nosuch busybox true
  docker: Error response from daemon: joining network namespace of container: No such container: /nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name //x1 busybox
  Error response from daemon: Invalid container name (//x1), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --name x/y busybox
  Error response from daemon: Invalid container name (x/y), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker start a/b
  Error response from daemon: No such container: a/b
  Error: failed to start containers: a/b
  [1]
  $ docker inspect a/b
  []
  Error: No such object: a/b
  [1]
  $ docker rm a/b
  Error response from daemon: No such container: a/b
  [1]
  $ docker rm ''
  container name cannot be empty
  [1]
  $ docker start ''
  invalid container name or ID: value is empty
  Error: failed to start containers:
  [1]
  $ docker stop ''
  invalid container name or ID: value is empty
  [1]
  $ docker inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker rm ' '
  invalid container name or ID: value is empty
  [1]
  $ docker start 'a b'
  Error response from daemon: No such container: a b
  Error: failed to start containers: a b
  [1]
  $ docker rm 'a?b'
  Error response from daemon: No such container: a?b
  [1]
  $ docker rm a#b
  Error response from daemon: No such container: a#b
  [1]
  $ docker rm a%b
  Error response from daemon: No such container: a%b
  [1]
  $ docker volume rm a/b
  Error response from daemon: get a/b: no such volume
  [1]
  $ docker volume rm ''
  invalid volume name or ID: value is empty
  [1]
  $ docker network rm a/b
  Error response from daemon: network a/b not found
  exit status 1
  [1]
  $ docker network rm ''
  invalid network name or ID: value is empty
  exit status 1
  [1]
