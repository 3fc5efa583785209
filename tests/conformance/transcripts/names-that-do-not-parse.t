# References and names that are refused

Area: cli

  $ docker create --name box busybox:nosuch:tag
  invalid reference format
  [1]
  $ docker create busybox@sha256:abc
  invalid reference format
  [1]
  $ docker run --rm ''
  docker: invalid reference format
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm ' '
  docker: invalid reference format
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v 'a b:/x' busybox true
  docker: Error response from daemon: create a b: "a b" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v x:/x busybox true
  $ docker run --rm -v '' busybox true
  docker: invalid empty volume spec
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v : busybox true
  $ docker run --rm --mount '' busybox true
  invalid argument "" for "--mount" flag: EOF
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=bind busybox true
  invalid argument "type=bind" for "--mount" flag: target is required
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount type=volume,target=/x,readonly=maybe busybox true
  invalid argument "type=volume,target=/x,readonly=maybe" for "--mount" flag: invalid value for readonly: maybe
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --network '' busybox true
  docker: no name set for network
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u '' busybox id -u
  0
  $ docker run --rm -h 'a b' busybox hostname
  a b
  $ docker run --rm --hostname -x busybox true
  $ docker run --rm --label '=x' busybox true
  invalid argument "=x" for "-l, --label" flag: invalid label '=x': empty name
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --env-file . busybox true
  docker: invalid env file (.): read .: is a directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --ip 1.2.3 busybox true
  docker: Error response from daemon: invalid config for network bridge: invalid endpoint settings:
  * user specified IP address is supported on user defined networks only
  * invalid IPv4 address: 1.2.3
  * no configured subnet or ip-range contain the IP address 1.2.3
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mac-address xyz busybox true
  docker: xyz is not a valid mac address
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --stop-timeout x busybox true
  invalid argument "x" for "--stop-timeout" flag: strconv.ParseInt: parsing "x": invalid syntax
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 0:80 busybox true
  $ docker run --rm -p :80 busybox true
  $ docker run --rm -p 80: busybox true
  docker: No port specified: 80:<empty>
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -p 1.2.3:80:80 busybox true
  docker: Invalid ip address: 1.2.3
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose x busybox true
  docker: invalid range format for --expose: x, error: strconv.ParseUint: parsing "x": invalid syntax
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --expose 80-70 busybox true
  docker: invalid range format for --expose: 80-70, error: Invalid range specified for the Port: 80-70
  
  Run 'docker run --help' for more information
  [125]
