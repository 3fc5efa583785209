# What the writable layer weighs

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /data && dd if=/dev/zero of=/data/big bs=1000 count=50 2> /dev/null && echo small > /data/small
  > EOF
  $ docker build -q -t base .
  sha256:<ID1>
  $ docker create --name none base
  <ID2>
  $ docker run --name append base sh -c 'echo x >> /data/small'
  $ docker run --name touch base touch /data/big
  $ docker run --name delete base rm /data/big
  $ docker run --name move base mv /data/big /data/bigger
  $ docker run --name copy base cp /data/big /data/copy
  $ docker run --name mode base chmod 600 /data/small
  $ docker ps -a -s --format '{{.Names}} {{.Size}}'
  mode 6B (virtual <size>)
  copy 50kB (virtual <size>)
  move 50kB (virtual <size>)
  delete 0B (virtual <size>)
  touch 50kB (virtual <size>)
  append 8B (virtual <size>)
  none 0B (virtual <size>)
  $ docker inspect -s -f '{{.SizeRw}}' move
  50000
  $ docker system df --format '{{.Type}} {{.Size}}' | grep Containers
  Containers 150kB
  $ docker diff touch
  C /data
  C /data/big
  $ docker diff move
  C /data
  D /data/big
  A /data/bigger
