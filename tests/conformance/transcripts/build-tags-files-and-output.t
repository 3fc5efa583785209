# Builds without the cache, and of several tags

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo hello > /hello
  > EOF
  $ docker build -q -t app:1 -t app:2 -t other .
  sha256:<ID1>
  $ docker build -q --no-cache -t app:3 .
  sha256:<ID2>
  $ docker images -q app | sort -u | wc -l
  2
  $ docker build --pull=false -q .
  sha256:<ID2>
  $ docker build -q --iidfile id .
  sha256:<ID2>
  $ cat id
  sha256:<ID2>
  $ docker build -t 'Bad Name' .
  ERROR: failed to build: invalid tag "Bad Name": invalid reference format
  [1]
  $ docker build -f nosuch.Dockerfile -q .
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuch.Dockerfile: no such file or directory
  [1]
  $ docker build -q nosuchdir
  ERROR: failed to build: unable to prepare context: path "nosuchdir" not found
  [1]
  $ docker build -q - < Dockerfile
  sha256:<ID2>
  $ docker build -qf - . < Dockerfile
  sha256:<ID2>
  $ docker build --progress=nosuch .
  ERROR: invalid progress mode nosuch
  [1]
  $ docker build --progress=quiet .
  sha256:<ID2>
  $ docker build . extra
  ERROR: docker: 'docker buildx build' requires 1 argument
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [1]
