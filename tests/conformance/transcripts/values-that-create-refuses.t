# Values that docker refuses

Area: cli

  $ docker create --memory 1 busybox
  Error response from daemon: Minimum memory limit allowed is <size>
  [1]
  $ docker create --memory lots busybox
  invalid argument "lots" for "-m, --memory" flag: invalid size: 'lots'
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --cpus 100 busybox
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker create --restart sometimes busybox
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
  $ docker create --restart on-failure:x busybox
  docker: invalid restart policy format: maximum retry count must be an integer
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --restart always:3 busybox
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
  $ docker create --stop-signal NOSUCH busybox
  Error response from daemon: invalid signal: NOSUCH
  [1]
  $ docker create -e busybox
  docker: 'docker create' requires at least 1 argument
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  See 'docker create --help' for more information
  [1]
  $ docker create -u '' --name u busybox
  Error response from daemon: Invalid container name (u), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --network a/b busybox
  <ID1>
  $ docker create --label =x busybox
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -p 80:80:80:80 busybox
  docker: Invalid ip address 80:80: address 80:80:: too many colons in address
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -p 80-90:80 busybox
  <ID2>
  $ docker create -p 8080:http busybox
  docker: Invalid containerPort: http
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -p 1.2.3:80:80 busybox
  docker: Invalid ip address: 1.2.3
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose 70000 busybox
  docker: invalid range format for --expose: 70000, error: strconv.ParseUint: parsing "70000": value out of range
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -v :/x busybox
  docker: invalid spec: :/x: empty section between colons
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -v /x: busybox
  docker: invalid spec: /x:: empty section between colons
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --tmpfs relative busybox
  Error response from daemon: invalid mount path: 'relative' mount path must be absolute
  [1]
  $ docker create --workdir relative busybox
  Error response from daemon: the working directory 'relative' is invalid, it needs to be an absolute path
  [1]
  $ docker create --hostname 'a b' --name h busybox
  Error response from daemon: Invalid container name (h), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  [1]
  $ docker create --pull sometimes busybox
  docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --ulimit nofile busybox
  invalid argument "nofile" for "--ulimit" flag: invalid ulimit argument: nofile
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker network create 'a b'
  <ID3>
  $ docker volume create -d nosuch x
  Error response from daemon: create x: error looking up volume plugin nosuch: plugin "nosuch" not found
  [1]
  $ docker tag busybox :x
  Error parsing reference: ":x" is not a valid repository/tag: invalid reference format
  [1]
  $ docker create --add-host nope busybox
  invalid argument "nope" for "--add-host" flag: bad format for add-host: "nope"
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --dns nope busybox
  invalid argument "nope" for "--dns" flag: IP address is not correctly formatted: nope
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --ip 1.2.3 busybox
  Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user specified IP address is supported on user defined networks only
  * invalid IPv4 address: 1.2.3
  * no configured subnet or ip-range contain the IP address 1.2.3
  [1]
  $ docker create --mac-address zz busybox
  docker: zz is not a valid mac address
  
  Run 'docker create --help' for more information
  [125]
