# What a container is to the kernel: What fits on this kernel

Area: tour

  $ docker version --format '{{.Server.Os}} on {{.Server.Arch}}'
  linux on amd64
  $ docker image inspect --format '{{.Os}} on {{.Architecture}}' busybox
  linux on amd64
  $ docker run --rm busybox uname -sm
  Linux x86_64
  $ docker run --rm --pull never --platform linux/arm64 busybox uname -sm
  docker: Error response from daemon: image with reference busybox was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  
  Run 'docker run --help' for more information
  [125]
