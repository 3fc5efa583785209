# Names that are taken or not allowed, and states in which commands are refused

Area: lifecycle

  $ docker create --name web busybox
  <ID1>
  $ docker create --name web busybox
  Error response from daemon: Conflict. The container name "/web" is already in use by container "<ID1>". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker create --name web2 busybox
  <ID2>
  $ docker create --name WEB busybox
  <ID3>
  $ docker create --name 'a b' busybox
  Error response from daemon: Invalid container name (a b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --name /slash busybox
  <ID4>
  $ docker create --name -dash busybox
  Error response from daemon: Invalid container name (-dash), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --name _under busybox
  Error response from daemon: Invalid container name (_under), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --name a.b-c_d busybox
  <ID5>
  $ docker create --name x busybox
  Error response from daemon: Invalid container name (x), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --name '' busybox
  <ID6>
  $ docker rename web web2
  Error response from daemon: Error when allocating new name: Conflict. The container name "/web2" is already in use by container "<ID2>". You have to remove (or rename) that container to be able to reuse that name.
  Error: failed to rename container named web
  [1]
  $ docker rename web web
  Error response from daemon: Renaming a container with the same name as its current name
  Error: failed to rename container named web
  [1]
  $ docker rename web new
  $ docker rename web x1
  Error response from daemon: No such container: web
  Error: failed to rename container named web
  [1]
  $ docker rename new /slashed
  $ docker rename slashed 'bad name'
  Error response from daemon: Error when allocating new name: Invalid container name (/bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  Error: failed to rename container named slashed
  [1]
  $ docker ps -a --format '{{.Names}}' | sort | tail -n +2
  a.b-c_d
  <name1>
  slash
  slashed
  web2
  $ docker inspect -f '{{.Name}}' slashed
  /slashed
  $ docker rm slash WEB
  slash
  WEB
  $ docker rm -l slash
  Error response from daemon: No such container: slash
  [1]
  $ docker container rm a.b-c_d
  a.b-c_d
  $ docker run -d --name one busybox sleep 1000
  <ID7>
  $ docker run -d --name one busybox sleep 1000
  docker: Error response from daemon: Conflict. The container name "/one" is already in use by container "<ID7>". You have to remove (or rename) that container to be able to reuse that name.
  
  Run 'docker run --help' for more information
  [125]
  $ docker rename one two
  $ docker exec two hostname | wc -c
  13
  $ docker rm two
  Error response from daemon: cannot remove container "two": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f two two2
  two
  Error response from daemon: No such container: two2
  $ docker run --name eph --rm busybox true
  $ docker run --name eph --rm busybox true
  $ docker run -d --name eph --rm busybox sleep 1000
  <ID8>
  $ docker stop -t 0 eph
  eph
  $ sleep 1
  $ docker ps -a --filter name=eph -q
  $ docker run -d --name eph --rm busybox sleep 1000
  <ID9>
  $ docker kill eph
  eph
  $ sleep 1
  $ docker start eph
  Error response from daemon: No such container: eph
  Error: failed to start containers: eph
  [1]
  $ docker run -d --name eph --rm busybox sleep 1000
  <ID10>
  $ docker restart -t 0 eph
  eph
  $ docker ps --filter name=eph --format '{{.Names}}'
  eph
  $ docker rm eph
  Error response from daemon: cannot remove container "eph": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f eph
  eph
  $ docker run --rm --name fail busybox nosuch
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker ps -a --filter name=fail -q
  $ docker run --rm -v anon1:/a -v /b --name vv busybox true
  $ docker volume ls -q
  anon1
  $ docker create --name st busybox sh -c 'exit 4'
  <ID11>
  $ docker start st st
  st
  st
  $ docker wait st st
  4
  4
  $ docker start -a st
  [4]
  $ docker start -a st nosuch
  you cannot start and attach multiple containers at once
  [1]
  $ docker start -i nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker start -a nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stop st nosuch
  st
  Error response from daemon: No such container: nosuch
  [1]
  $ docker restart st nosuch
  st
  Error response from daemon: No such container: nosuch
  [1]
  $ docker kill st nosuch
  Error response from daemon: cannot kill container: st: container <ID11> is not running
  Error response from daemon: cannot kill container: nosuch: No such container: nosuch
  [1]
  $ docker pause st nosuch
  Error response from daemon: container <ID11> is not running
  Error response from daemon: No such container: nosuch
  [1]
  $ docker unpause nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker top st
  Error response from daemon: container <ID11> is not running
  [1]
  $ docker port st
  $ docker diff st
  $ docker stats --no-stream nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker stats --no-stream --format '{{.Name}} {{.PIDs}}' st
  st 0
  $ docker exec st true
  Error response from daemon: container <ID11> is not running
  [1]
  $ docker attach st
  You cannot attach to a stopped container, start it first
  [1]
  $ docker cp st:/etc/passwd - | wc -c
  2048
  $ docker commit nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker export nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker update --restart always st
  st
  $ docker inspect -f '{{.HostConfig.RestartPolicy.Name}}' st
  always
  $ docker update --restart no st
  st
  $ docker rm -f st web2
  st
  web2
  $ docker pause nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker run -d --name pz busybox sleep 1000
  <ID12>
  $ docker pause pz
  pz
  $ docker pause pz
  Error response from daemon: Container <ID12> is already paused
  [1]
  $ docker restart -t 0 pz
  pz
  $ docker unpause pz
  Error response from daemon: Container <ID12> is not paused
  [1]
  $ docker pause pz
  pz
  $ docker rm pz
  Error response from daemon: cannot remove container "pz": container is paused and must be unpaused first
  [1]
  $ docker stop -t 0 pz
  pz
  $ docker inspect -f '{{.State.ExitCode}} {{.State.Paused}}' pz
  137 false
  $ docker start pz
  pz
  $ docker pause pz
  pz
  $ docker kill pz
  pz
  $ docker rm pz
  pz
