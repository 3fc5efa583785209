# Of several bad flags of build, the first in buildx's order is named

Area: build

  $ printf 'FROM busybox\nRUN echo hi\n' > Dockerfile

  $ docker build -t Bad --build-arg '' .
  ERROR: invalid key-value pair "": empty key
  [1]

  $ docker build --progress nosuch --label '' .
  ERROR: invalid key-value pair "": empty key
  [1]

  $ docker build -t Bad --sbom x .
  ERROR: invalid value x
  [1]

  $ docker build -t Bad --secret x .
  ERROR: invalid field 'x' must be a key=value pair
  [1]

  $ docker build -t Bad --network nosuch --add-host near .
  ERROR: failed to build: invalid tag "Bad": repository name must be lowercase
  [1]

  $ docker build --network nosuch --add-host near .
  ERROR: failed to build: network mode "nosuch" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create
  [1]

  $ docker build -t Bad -o type=nosuch .
  ERROR: failed to build: invalid tag "Bad": repository name must be lowercase
  [1]

  $ docker build --isolation x --build-arg '' .
  WARNING: isolation flag is deprecated with BuildKit.
  ERROR: invalid key-value pair "": empty key
  [1]

  $ docker build -t Bad nosuchdirectory
  ERROR: failed to build: invalid tag "Bad": repository name must be lowercase
  [1]

  $ docker build --network nosuch nosuchdirectory
  ERROR: failed to build: unable to prepare context: path "nosuchdirectory" not found
  [1]

  $ docker build --progress nosuch -t Bad .
  ERROR: invalid progress mode nosuch
  [1]

  $ docker build --check --target nosuch . 2>/dev/null
  [1]

  $ docker build --check --target nosuch .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: target stage "nosuch" could not be found
  [1]

  $ docker build --call nosuch -f nosuchfile .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from nosuchfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuchfile: no such file or directory
  [1]
