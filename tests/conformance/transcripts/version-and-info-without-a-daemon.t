# What version and info tell without a daemon

Area: cli

  $ docker -H unix:///nosuch.sock version
  Client:
   Version:  28.5.2+dfsg4
   API version:  1.51
   Go version:  go1.27.1
   Git commit:  9cc6dea35e9a963f281434761c656fba4ac43aed
   Built:  Tue Sep 15 11:02:57 2026
   OS/Arch:  linux/amd64
   Context:  default
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ docker -H unix:///nosuch.sock info
  Client:
   Version:  28.5.2+dfsg4
   Context:  default
   Debug Mode: false
   Plugins:
    buildx: Docker Buildx (Docker Inc.)
      Version:  0.29.1+ds1
      Path:  /usr/libexec/docker/cli-plugins/docker-buildx
  
  Server:
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
