# Flags that are refused for their values

Area: cli

  $ docker create --expose 80-70 busybox
  docker: invalid range format for --expose: 80-70, error: Invalid range specified for the Port: 80-70
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose 80-82 --expose 90/udp --name expose busybox
  <ID1>
  $ docker inspect -f '{{json .Config.ExposedPorts}}' expose
  {"80/tcp":{},"81/tcp":{},"82/tcp":{},"90/udp":{}}
  $ docker create --mount type=bind,source=/tmp,target=/x,bind-propagation=nosuch busybox
  Error response from daemon: invalid mount config for type "bind": invalid propagation mode: nosuch
  [1]
  $ docker create --platform linux/nosuch busybox
  Unable to find image 'busybox:latest' locally
  Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker create -p 90-80:80 busybox
  docker: Invalid hostPort: 90-80
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose '' busybox
  docker: invalid range format for --expose: , error: Empty string specified for ports.
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose - busybox
  docker: invalid range format for --expose: -, error: strconv.ParseUint: parsing "": invalid syntax
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose 80- busybox
  docker: invalid range format for --expose: 80-, error: strconv.ParseUint: parsing "": invalid syntax
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose 70000 busybox
  docker: invalid range format for --expose: 70000, error: strconv.ParseUint: parsing "70000": value out of range
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --expose 80-70000 busybox
  docker: invalid range format for --expose: 80-70000, error: strconv.ParseUint: parsing "70000": value out of range
  
  Run 'docker create --help' for more information
  [125]
