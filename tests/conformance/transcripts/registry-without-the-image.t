# What a registry does not have

Area: registry

  $ docker push localhost:5000/a:b:c
  invalid reference format
  [1]
  $ docker push busybox:nosuch
  The push refers to repository [docker.io/library/busybox]
  Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker push -a localhost:5000/nothing
  The push refers to repository [localhost:5000/nothing]
  An image does not exist locally with the tag: localhost:5000/nothing
  [1]
  $ docker tag busybox localhost:5000/app:v1
  $ docker push -a localhost:5000/app:v1
  tag can't be used with --all-tags/-a
  [1]
  $ docker push localhost:5000/app
  Using default tag: latest
  The push refers to repository [localhost:5000/app]
  tag does not exist: localhost:5000/app:latest
  [1]
  $ docker push
  docker: 'docker push' requires 1 argument
  
  Usage:  docker push [OPTIONS] NAME[:TAG]
  
  Run 'docker push --help' for more information
  [1]
  $ docker push localhost:5000/app:v1 extra
  docker: 'docker push' requires 1 argument
  
  Usage:  docker push [OPTIONS] NAME[:TAG]
  
  Run 'docker push --help' for more information
  [1]
  $ docker push localhost:5001/app:v1
  The push refers to repository [localhost:5001/app]
  An image does not exist locally with the tag: localhost:5001/app
  [1]
  $ docker tag busybox localhost:5001/app:v1
  $ docker push localhost:5001/app:v1
  The push refers to repository [localhost:5001/app]
  Get "http://localhost:5001/v2/": dial tcp [::1]:5001: connect: connection refused
  [1]
  $ docker pull localhost:5001/app:v1
  Error response from daemon: Get "http://localhost:5001/v2/": dial tcp [::1]:5001: connect: connection refused
  [1]
  $ docker pull localhost:5000/app:nosuch
  Error response from daemon: manifest for localhost:5000/app:nosuch not found: manifest unknown: manifest unknown
  [1]
  $ docker pull localhost:5000/app@sha256:0000000000000000000000000000000000000000000000000000000000000000
  Error response from daemon: manifest for localhost:5000/app@sha256:<ID1> not found: manifest unknown: manifest unknown
  [1]
  $ docker pull localhost:5000/app@sha256:000
  invalid reference format
  [1]
  $ docker pull
  docker: 'docker pull' requires 1 argument
  
  Usage:  docker pull [OPTIONS] NAME[:TAG|@DIGEST]
  
  Run 'docker pull --help' for more information
  [1]
  $ docker pull ''
  invalid reference format
  [1]
  $ docker pull -a localhost:5000/app:v1
  tag can't be used with --all-tags/-a
  [1]
  $ docker pull --platform nosuch localhost:5000/app:v1
  Error response from daemon: "nosuch": unknown operating system or architecture: invalid argument
  [1]
  $ docker run localhost:5000/app:v2
  Unable to find image 'localhost:5000/app:v2' locally
  docker: Error response from daemon: manifest for localhost:5000/app:v2 not found: manifest unknown: manifest unknown
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name c localhost:5000/nosuch
  Unable to find image 'localhost:5000/nosuch:latest' locally
  Error response from daemon: manifest for localhost:5000/nosuch:latest not found: manifest unknown: manifest unknown
  [1]
  $ docker image push nosuch
  Using default tag: latest
  The push refers to repository [docker.io/library/nosuch]
  An image does not exist locally with the tag: nosuch
  [1]
