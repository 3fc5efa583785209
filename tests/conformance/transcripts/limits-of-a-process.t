# --ulimit sets the limits that each process of a container begins with

Area: lifecycle

  $ docker run --rm --ulimit nofile=1024:2048 busybox sh -c 'ulimit -n; ulimit -Hn; ulimit -Sn 100; ulimit -n; ulimit -Hn'
  1024
  2048
  100
  2048
  $ docker run -d --name box --ulimit nofile=512 --ulimit core=-1 busybox sleep 1000
  <ID1>
  $ docker inspect -f '{{json .HostConfig.Ulimits}}' box
  [{"Name":"core","Hard":-1,"Soft":-1},{"Name":"nofile","Hard":512,"Soft":512}]
  $ docker inspect -f '{{.HostConfig.Ulimits}}' box
  [core=-1:-1 nofile=512:512]
  $ docker inspect -f '{{range .HostConfig.Ulimits}}{{.Name}} {{.Soft}} {{.Hard}};{{end}}' box
  core -1 -1;nofile 512 512;
  $ docker exec box sh -c 'ulimit -n; ulimit -c; grep files /proc/self/limits'
  512
  unlimited
  Max open files  512  512  files
  $ docker run --rm --ulimit nofile=100 busybox sh -c 'ulimit -n 50; sh -c "ulimit -n"'
  50
  $ docker run --rm --ulimit nofile=100 busybox sh -c 'ulimit -n 200'
  sh: error setting limit: Operation not permitted
  [1]
  $ docker run --rm --ulimit nofile=100 busybox sh -c 'ulimit -n many'
  sh: invalid number 'many'
  [1]
  $ docker run --rm --ulimit nofile=100 busybox sh -c 'ulimit -f 10; ulimit -f -n; ulimit -Z 2>&1'
  file size (blocks)  (-f) 10
  open files  (-n) 100
  ulimit: invalid option -- 'Z'
  [1]
  $ docker run --rm --ulimit nofile busybox true
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=3:2 busybox true
  invalid argument "nofile=3:2" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 3 > 2
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ulimit nofile=-1:5 busybox true
  invalid argument "nofile=-1:5" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: soft: -1 (unlimited), hard: 5
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name plain busybox
  <ID2>
  $ docker inspect -f '{{json .HostConfig.Ulimits}} {{.HostConfig.Ulimits}}' plain
  [] []
