# Writing through symbolic links to directories

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /real/sub && echo one > /real/one && ln -s /real /link && ln -s ../real/sub /real/rel
  > EOF
  $ docker build -q -t base .
  sha256:<ID1>
  $ docker run --name box1 base sh -c 'echo two > /link/two; echo three > /link/rel/three'
  $ docker diff box1
  C /real
  C /real/sub
  A /real/sub/three
  A /real/two
  $ docker run --name box2 base sh -c 'rm /link; mkdir /link; ls -A /link'
  $ docker diff box2
  C /link
  $ docker run --name box3 base sh -c 'rm -r /real; ls /link'
  ls: /link: No such file or directory
  [1]
  $ docker diff box3
  D /real
  $ docker run --name box4 base mv /link /real/moved
  $ docker diff box4
  D /link
  C /real
  A /real/moved
  $ docker cp box4:/real/moved out
  $ docker cp box1:/link/two .
  $ cat two
  two
  $ docker cp two box1:/link/rel/four
  $ docker diff box1
  C /real
  C /real/sub
  A /real/sub/four
  A /real/sub/three
  A /real/two
