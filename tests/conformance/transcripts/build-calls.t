# The targets and arguments of a Dockerfile

Area: build

  $ printf 'FROM busybox AS one\nARG A=1\nFROM one AS two\nARG B\n' > Dockerfile
  $ docker build --call=targets .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  TARGET  DESCRIPTION
  one
  two (default)
  $ docker build --call=outline .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  TARGET: two
  
  BUILD ARG  VALUE  DESCRIPTION
  A  1
  B
  $ docker build --call=nope .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: unsupported request frontend.nope: unsupported request frontend.nope
  [1]
