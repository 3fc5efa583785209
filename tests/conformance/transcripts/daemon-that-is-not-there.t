# A daemon that is not there

Area: cli

  $ docker -H tcp://127.0.0.1:1 ps
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ docker -H nosuch://x ps
  Failed to initialize: unable to resolve docker endpoint: invalid bind address format: nosuch://x
  [1]
  $ docker -H localhost:1 ps
  Cannot connect to the Docker daemon at tcp://localhost:1. Is the docker daemon running?
  [1]
  $ docker --host unix:///nosuch.sock ps
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ docker -H unix:///var/run/docker.sock ps -q
  $ docker -H unix:// ps -q
  $ docker -H '' ps -q
  $ DOCKER_HOST=unix:///nosuch.sock docker ps
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ export DOCKER_HOST=tcp://127.0.0.1:2375; docker ps; docker images -q; unset DOCKER_HOST
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  Cannot connect to the Docker daemon at tcp://127.0.0.1:2375. Is the docker daemon running?
  $ docker -H unix:///nosuch.sock run busybox true
  docker: Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  
  Run 'docker run --help' for more information
  [125]
  $ docker -H unix:///nosuch.sock inspect box
  []
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ docker -H unix:///nosuch.sock rm x y
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ docker -H unix:///nosuch.sock --help | head -n 1
  Usage:  docker [OPTIONS] COMMAND
  $ docker -H unix:///nosuch.sock nosuch
  docker: unknown command: docker nosuch
  
  Run 'docker --help' for more information
  [1]
  $ docker -H unix:///nosuch.sock ps --nosuch
  unknown flag: --nosuch
  
  Usage:  docker ps [OPTIONS]
  
  Run 'docker ps --help' for more information
  [125]
  $ docker -H unix:///nosuch.sock start x
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  Error: failed to start containers: x
  [1]
  $ docker -H unix:///nosuch.sock cp x:/f .
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ docker -H unix:///nosuch.sock events
  Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ docker --context nosuch ps
  Failed to initialize: unable to resolve docker endpoint: context "nosuch": context not found: open /home/user/.docker/contexts/meta/<ID1>/meta.json: no such file or directory
  [1]
  $ docker --context default ps -q
  $ docker -c default ps -q
  $ DOCKER_CONTEXT=nosuch docker ps
  Failed to initialize: unable to resolve docker endpoint: context "nosuch": context not found: open /home/user/.docker/contexts/meta/<ID1>/meta.json: no such file or directory
  [1]
  $ docker -H tcp://127.0.0.1:1 --context default ps
  conflicting options: cannot specify both --host and --context
  [1]
