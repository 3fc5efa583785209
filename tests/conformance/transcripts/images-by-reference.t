# Patterns of references

Area: images

  $ docker tag busybox team/app:1.0
  $ docker tag busybox team/app:1.1
  $ docker tag busybox team/db:1.0
  $ docker tag busybox localhost:5000/team/app:1.0
  $ docker images --filter 'reference=team/*' --format '{{.Repository}}:{{.Tag}}' | sort
  team/app:1.0
  team/app:1.1
  team/db:1.0
  $ docker images --filter 'reference=*/app' --format '{{.Repository}}:{{.Tag}}' | sort
  team/app:1.0
  team/app:1.1
  $ docker images --filter 'reference=*:1.?' --format '{{.Repository}}:{{.Tag}}' | sort
  $ docker images --filter 'reference=*/*:1.0' --format '{{.Repository}}:{{.Tag}}' | sort
  team/app:1.0
  team/db:1.0
  $ docker images 'team/app:1.*' --format '{{.Tag}}' | sort
  1.0
  1.1
  $ docker images team --format '{{.Tag}}'
  $ docker images 'localhost:5000/*/*' --format '{{.Repository}}'
  localhost:5000/team/app
  $ docker images --filter 'reference=[' 
  Error response from daemon: syntax error in pattern
  [1]
  $ docker images --filter reference=
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  $ docker rmi team/app
  Error response from daemon: No such image: team/app:latest
  [1]
  $ docker rmi team/app:1.0 team/app:1.1
  Untagged: team/app:1.0
  Untagged: team/app:1.1
