# Tags and arguments that build refuses

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > EOF
  $ docker build -t ONE .
  ERROR: failed to build: invalid tag "ONE": repository name must be lowercase
  [1]
  $ docker build -t one:tag:x .
  ERROR: failed to build: invalid tag "one:tag:x": invalid reference format
  [1]
  $ docker build -t '' .
  ERROR: failed to build: invalid tag "": repository name must have at least one component
  [1]
  $ docker build --build-arg =B .
  ERROR: invalid key-value pair "=B": empty key
  [1]
  $ docker build --target x .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: target stage "x" could not be found
  [1]
  $ docker build nosuch
  ERROR: failed to build: unable to prepare context: path "nosuch" not found
  [1]
  $ docker build -q -t one -t two:2 .
  sha256:<ID1>
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  busybox:latest
  one:latest
  two:2
