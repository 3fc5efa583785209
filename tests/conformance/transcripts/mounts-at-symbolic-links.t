# Mounts at symbolic links

Area: volumes

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /data/sub && echo x > /data/x && ln -s /data /link && ln -s data/sub /rel && ln -s /nowhere /dangling && echo f > /file && ln -s /file /flink
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm -v vol:/link app sh -c 'ls /data; ls -ld /link | cut -c1; echo new > /data/new; ls /link/'
  sub
  x
  l
  new
  sub
  x
  $ docker run --rm -v vol:/v busybox ls /v
  new
  sub
  x
  $ docker run --rm -v vol2:/rel app sh -c 'echo s > /data/sub/s; ls -A /rel/'
  s
  $ docker run --rm -v vol2:/v busybox ls /v
  s
  $ docker run --rm -v vol3:/link/sub app sh -c 'echo s > /data/sub/t; ls -A /rel/'
  t
  $ docker run --rm -v vol3:/v busybox ls /v
  t
  $ mkdir host
  $ docker run --rm -v "$PWD/host:/link" app sh -c 'echo h > /data/h'
  $ ls host
  h
  $ docker run --name box -v "$PWD/host:/dangling" app ls /nowhere
  h
  $ docker diff box
  A /nowhere
  $ docker inspect -f '{{range .Mounts}}{{.Destination}}{{end}}' box
  /dangling
  $ echo host > hostfile
  $ docker run --rm -v "$PWD/hostfile:/flink" app cat /file
  host
  $ docker run --rm --tmpfs /link app ls -A /data
