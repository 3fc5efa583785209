# A limit that cannot be is refused before the image is looked up

Area: lifecycle

  $ docker create -m 1m nosuch:1
  Error response from daemon: Minimum memory limit allowed is <size>
  [1]
  $ docker run --restart sometimes nosuch:1
  docker: Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --restart always nosuch:1
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --cpus 64 nosuch:1
  Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available
  [1]
  $ docker create -w relative nosuch:1
  Error response from daemon: the working directory 'relative' is invalid, it needs to be an absolute path
  [1]
  $ docker create --name 'x y' --pull never nosuch:1
  Error response from daemon: No such image: nosuch:1
  [1]
  $ docker create --pull never nosuch:1
  Error response from daemon: No such image: nosuch:1
  [1]
  $ docker run --pull sometimes busybox
  docker: invalid pull option: 'sometimes': must be one of "always", "missing" or "never"
  
  Run 'docker run --help' for more information
  [125]
