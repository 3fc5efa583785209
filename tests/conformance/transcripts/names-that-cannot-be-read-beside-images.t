# The images of the other stages are looked up beside a name that cannot be read; what a registry is asked for is given up.
Area: build

  $ printf 'FROM Bad AS tools\nFROM busybox\nCOPY --from=tools x y\n' > Dockerfile; docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG Bad results in empty or invalid base image name (line 1)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG Bad results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM Bad AS tools
     2 |  FROM busybox
     3 |  COPY --from=tools x y
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Bad": invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ printf 'FROM busybox AS unneeded\nFROM Bad AS tools\nFROM scratch\nCOPY --from=tools x y\n' > Dockerfile; docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG Bad results in empty or invalid base image name (line 2)
  #1 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG Bad results in empty or invalid base image name (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS unneeded
     2 | >>> FROM Bad AS tools
     3 |  FROM scratch
     4 |  COPY --from=tools x y
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Bad": invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ printf 'FROM Bad AS tools\nFROM nosuch\nCOPY --from=tools x y\n' > Dockerfile; docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG Bad results in empty or invalid base image name (line 1)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/nosuch:latest
  #2 CANCELED
  
   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG Bad results in empty or invalid base image name (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM Bad AS tools
     2 |  FROM nosuch
     3 |  COPY --from=tools x y
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Bad": invalid reference format: repository name (library/Bad) must be lowercase
  [1]
  $ printf 'FROM busybox AS last\nFROM Bad AS tools\nFROM last\n' > Dockerfile; docker build . 2>&1 | tail -1; docker build --check . ; docker build --check --target last . 
  ERROR: failed to build: failed to solve: failed to parse stage name "Bad": invalid reference format: repository name (library/Bad) must be lowercase
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  #2 DONE <t>
  
  Check complete, 1 warning has been found!
  
  WARNING: InvalidDefaultArgInFrom - https://docs.docker.com/go/dockerfile/rule/invalid-default-arg-in-from/
  Default value for ARG Bad results in empty or invalid base image name
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS last
     2 | >>> FROM Bad AS tools
     3 |  FROM last
     4 |
  --------------------
  
  ERROR: failed to parse stage name "Bad": invalid reference format: repository name (library/Bad) must be lowercase
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS last
     2 | >>> FROM Bad AS tools
     3 |  FROM last
     4 |
  --------------------
  
  
  
  Check complete, 1 warning has been found!
  
  WARNING: InvalidDefaultArgInFrom - https://docs.docker.com/go/dockerfile/rule/invalid-default-arg-in-from/
  Default value for ARG Bad results in empty or invalid base image name
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS last
     2 | >>> FROM Bad AS tools
     3 |  FROM last
     4 |
  --------------------
  
  ERROR: failed to parse stage name "Bad": invalid reference format: repository name (library/Bad) must be lowercase
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS last
     2 | >>> FROM Bad AS tools
     3 |  FROM last
     4 |
  --------------------
  [1]
