# Ranges that run backwards, and directories instead of files

Area: cli

  $ docker run --rm --expose 80-70 busybox true
  docker: invalid range format for --expose: 80-70, error: Invalid range specified for the Port: 80-70
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80-x busybox true
  docker: invalid range format for --expose: 80-x, error: strconv.ParseUint: parsing "x": invalid syntax
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80-90-100 busybox true
  $ docker run --rm --expose 70000 busybox true
  docker: invalid range format for --expose: 70000, error: strconv.ParseUint: parsing "70000": value out of range
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80/nosuch busybox true
  $ docker run --rm --expose '' busybox true
  docker: invalid range format for --expose: , error: Empty string specified for ports.
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80:80 busybox true
  docker: invalid port format for --expose: 80:80
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 8002-8000:80 busybox true
  docker: Invalid hostPort: 8002-8000
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80:90-80 busybox true
  docker: Invalid containerPort: 90-80
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 90-80 busybox true
  docker: Invalid containerPort: 90-80
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 8000-8001:90-80 busybox true
  docker: Invalid containerPort: 90-80
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 8000-:80 busybox true
  docker: Invalid hostPort: 8000-
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 8000-8001-8002:80 busybox true
  $ docker run --rm -p 127.0.0.1:9002-9000:80 busybox true
  docker: Invalid hostPort: 9002-9000
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 80-81:90-92/udp busybox true
  docker: Invalid ranges specified for container and host Ports: 90-92 and 80-81
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 1-2:3-4/nosuch busybox true
  docker: Invalid proto: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name box -p 8100-8101:90-91/udp --expose 100-101 busybox
  <ID1>
  $ docker inspect -f '{{json .HostConfig.PortBindings}} {{json .Config.ExposedPorts}}' box
  {"90/udp":[{"HostIp":"","HostPort":"8100"}],"91/udp":[{"HostIp":"","HostPort":"8101"}]} {"100/tcp":{},"101/tcp":{},"90/udp":{},"91/udp":{}}
  $ docker run --rm --env-file . busybox true
  docker: invalid env file (.): read .: is a directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label-file . busybox true
  docker: invalid env file (.): read .: is a directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --label-file nosuch busybox true
  docker: open nosuch: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --env-file . busybox
  docker: invalid env file (.): read .: is a directory
  
  Run 'docker create --help' for more information
  [125]
  $ docker exec --env-file . box true
  invalid env file (.): read .: is a directory
  [1]
  $ docker exec --env-file nosuch box true
  open nosuch: no such file or directory
  [1]
  $ mkdir dir
  $ docker run --rm --cidfile dir busybox true
  docker: container ID file found, make sure the other container isn't running or delete dir
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cidfile nosuch/id busybox true
  docker: failed to create the container ID file: open nosuch/id: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker load -i dir
  error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/images/load?quiet=1": read dir: is a directory
  [1]
  $ docker import dir x
  error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/images/create?fromSrc=-&repo=x": read dir: is a directory
  [1]
  $ docker save -o dir busybox
  failed to save image: cannot write to a directory
  [1]
  $ docker export -o dir box
  failed to export container: cannot write to a directory
  [1]
  $ printf 'A=1\nB D=2\n' > bad.env
  $ docker run --rm --env-file bad.env busybox true
  docker: invalid env file (bad.env): variable 'B D' contains whitespaces
  
  Run 'docker run --help' for more information
  [125]
  $ printf '=x\n' > bad.env
  $ docker run --rm --env-file bad.env busybox true
  docker: invalid env file (bad.env): no variable name on line '=x'
  
  Run 'docker run --help' for more information
  [125]
