# Directories made anew, with directories in them

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /x/y/z /x/w && echo deep > /x/y/z/f && echo mid > /x/y/f && echo w > /x/w/g
  > EOF
  $ docker build -q -t base .
  sha256:<ID1>
  $ docker run --name one base sh -c 'rm -r /x; mkdir -p /x/y/z /x/w/new; echo deep > /x/y/z/g'
  $ docker diff one
  C /x
  C /x/w
  D /x/w/g
  A /x/w/new
  C /x/y
  D /x/y/f
  C /x/y/z
  D /x/y/z/f
  A /x/y/z/g
  $ docker commit one next
  sha256:<ID2>
  $ docker run --rm next find /x
  /x
  /x/w
  /x/w/new
  /x/y
  /x/y/z
  /x/y/z/g
  $ docker run --name two next sh -c 'rm -r /x/y; mkdir -p /x/y; echo f > /x/y/f; ls /x/w'
  new
  $ docker diff two
  C /x
  C /x/y
  A /x/y/f
  D /x/y/z
  $ docker commit two last
  sha256:<ID3>
  $ docker run --rm last find /x
  /x
  /x/w
  /x/w/new
  /x/y
  /x/y/f
  $ docker run --name three base sh -c 'mv /x/y /x/v; mkdir -p /x/y/z; ls -A /x/y/z; touch /x/y/f'
  $ docker diff three
  C /x
  A /x/v
  A /x/v/f
  A /x/v/z
  A /x/v/z/f
  C /x/y
  C /x/y/f
  C /x/y/z
  D /x/y/z/f
  $ docker run --name four base sh -c 'rm -r /x/y/z; mkdir -p /new/z/in; mv /new/z /x/y/z; rmdir /new'
  $ docker diff four
  C /x
  C /x/y
  C /x/y/z
  D /x/y/z/f
  A /x/y/z/in
  $ docker run --name five base sh -c 'rm -r /x; mkdir /x; mkdir /x/y; rmdir /x/y; mkdir -p /x/w'
  $ docker diff five
  C /x
  C /x/w
  D /x/w/g
  D /x/y
  $ docker run --name six base sh -c 'rm -r /x; mkdir -p /x/y; ln -s nowhere /x/y/z; echo file > /x/w'
  $ docker diff six
  C /x
  C /x/w
  C /x/y
  D /x/y/f
  C /x/y/z
  $ docker commit six app
  sha256:<ID4>
  $ docker run --name seven app sh -c 'rm /x/w; mkdir /x/w; ls -A /x/w; rm /x/y/z; mkdir /x/y/z; ls -A /x/y/z'
  $ docker diff seven
  C /x
  C /x/w
  C /x/y
  C /x/y/z
  $ docker ps -a -s --format '{{.Names}} {{.Size}}' | cut -d' ' -f1,2
  seven 0B
  six 12B
  five 0B
  four 0B
  three 9B
  two 2B
  one 5B
