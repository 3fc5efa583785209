# An import takes the platform that it is told

Area: save-load

  $ docker create --name box busybox
  <ID1>
  $ docker export -o box.tar box
  $ docker import -q box.tar
  unknown shorthand flag: 'q' in -q
  
  Usage:  docker import [OPTIONS] file|URL|- [REPOSITORY[:TAG]]
  
  Run 'docker import --help' for more information
  [125]
  $ docker import --platform linux/arm/v7 box.tar arm:v7
  sha256:<ID2>
  $ docker image inspect -f '{{.Os}} {{.Architecture}} {{.Variant}}' arm:v7
  linux arm v7
  $ docker import --platform mainframe box.tar
  Error response from daemon: "mainframe": unknown operating system or architecture: invalid argument
  [1]
  $ docker import --platform windows/amd64 box.tar
  Error response from daemon: operating system is not supported
  [1]
  $ docker images --format '{{.Repository}}:{{.Tag}}'
  arm:v7
  busybox:latest
