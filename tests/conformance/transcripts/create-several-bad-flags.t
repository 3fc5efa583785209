# Of several bad flags of create, the first in the client's order is named, then the daemon's

Area: client

Flags are read in the client's order, not in that of the command line.

  $ docker create --network-alias other --expose x busybox sh
  docker: invalid range format for --expose: x, error: strconv.ParseUint: parsing "x": invalid syntax
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --network '' --expose a:b busybox
  docker: invalid port format for --expose: a:b
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --network-alias x -p y -v '' busybox
  docker: invalid empty volume spec
  
  Run 'docker create --help' for more information
  [125]

  $ docker create -v '' --mac-address zz busybox
  docker: zz is not a valid mac address
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --health-retries -1 --restart :3 busybox
  docker: invalid restart policy format: no policy provided before colon
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --health-retries -1 --env-file nosuch.env --label-file nosuch.labels busybox
  docker: open nosuch.env: no such file or directory
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --log-driver none --log-opt a=b --restart no:x busybox
  docker: invalid restart policy format: maximum retry count must be an integer
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --no-healthcheck --health-interval -1s --rm --restart always busybox
  docker: --no-healthcheck conflicts with --health-* options
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --rm --restart always --network-alias x busybox
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --network name=front,alias=a --network-alias b busybox
  docker: conflicting options: cannot specify both --network-alias and per-network alias
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --network name=front,ip=10.0.0.2 --ip 10.0.0.3 busybox
  docker: conflicting options: cannot specify both --ip and per-network IPv4 address
  
  Run 'docker create --help' for more information
  [125]

  $ docker create --network front --network front --network bridge busybox
  docker: network "front" is specified multiple times
  
  Run 'docker create --help' for more information
  [125]

  $ docker create -p foo=1 busybox
  docker: No port specified: :/tcp<empty>
  
  Run 'docker create --help' for more information
  [125]

  $ docker create -p target busybox
  docker: Invalid containerPort: target
  
  Run 'docker create --help' for more information
  [125]

  $ docker create -p target=80,published busybox
  docker: invalid publish opts format (should be name=value but got 'published')
  
  Run 'docker create --help' for more information
  [125]

The daemon looks at the settings, then at the mounts, then at the policy of restarts; what the log takes comes after the image.

  $ docker create --restart sometimes -w relative busybox
  Error response from daemon: the working directory 'relative' is invalid, it needs to be an absolute path
  [1]

  $ docker create --restart sometimes --health-interval 1us busybox
  Error response from daemon: Interval in Healthcheck cannot be less than 1ms
  [1]

  $ docker create --restart sometimes --mount type=bind,source=/nosuch,target=/x busybox
  Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /nosuch
  [1]

  $ docker create --restart sometimes -m 1k busybox
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]

  $ docker create --restart sometimes --platform x busybox
  error parsing specified platform: "x": unknown operating system or architecture: invalid argument
  [1]

  $ docker create --platform x Busybox
  invalid reference format: repository name (library/Busybox) must be lowercase
  [1]

  $ docker create --log-driver nosuch --pull never nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]

  $ docker create --log-driver nosuch --name b/ad busybox
  Error response from daemon: error looking up logging plugin nosuch: plugin "nosuch" not found
  [1]

  $ docker create --log-opt nosuch=1 --name b/ad busybox
  Error response from daemon: unknown log opt 'nosuch' for json-file log driver
  [1]

An update that names a policy there is not says so for each container, before it looks at limits or at the container.

  $ docker create --name web busybox
  <ID1>

  $ docker update --restart sometimes -m 1k web nosuch
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]

  $ docker update --restart : web nosuch
  invalid restart policy format: no policy provided before colon
  [1]

  $ docker update --restart no:3 web
  Error response from daemon: invalid restart policy: maximum retry count can only be used with 'on-failure'
  [1]
