# A container joins its networks last, after its program is found

Area: lifecycle

  $ docker run --name web --network nowhere busybox nosuch
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{json .NetworkSettings.Networks}}' web
  created 127 {"nowhere":{"IPAMConfig":null,"Links":null,"Aliases":null,"MacAddress":"","DriverOpts":null,"GwPriority":0,"NetworkID":"","EndpointID":"","Gateway":"","IPAddress":"","IPPrefixLen":0,"IPv6Gateway":"","GlobalIPv6Address":"","GlobalIPv6PrefixLen":0,"DNSNames":null}}
  $ docker run --name db --network nowhere -v data:/data busybox true
  docker: Error response from daemon: failed to set up container networking: network nowhere not found
  
  Run 'docker run --help' for more information
  [125]

The mount point was made before the network was missed.

  $ docker diff db
  A /data
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.LogPath}}' db
  created 128 /var/lib/docker/containers/<ID1>/<ID1>-json.log
  $ docker create --name idle busybox
  <ID2>
  $ docker inspect -f '{{.State.Status}} {{.LogPath}}' idle
  created
  $ docker run --name app --network container:idle -u nosuch busybox true
  docker: Error response from daemon: cannot join network namespace of a non running container: container idle is created
  
  Run 'docker run --help' for more information
  [125]
