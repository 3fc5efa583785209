# Changes through links, and layers on layers

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /d/sub && echo 1 > /d/a && echo 2 > /d/b && echo 3 > /d/sub/c && ln -s a /d/l && ln /d/b /d/hard && mkfifo /d/p
  > RUN rm /d/b && echo 1b >> /d/a
  > EOF
  $ docker build -q -t lay .
  sha256:<ID1>
  $ docker history --format '{{.Size}}' lay | head -2
  5B
  6B
  $ docker run --name o1 lay sh -c 'cat /d/a; ls /d; echo x >> /d/hard; stat -c "%h %s" /d/hard'
  1
  1b
  a
  hard
  l
  p
  sub
  1 4
  $ docker diff o1
  C /d
  C /d/hard
  $ docker run --name o2 lay sh -c 'echo b > /d/b; rm /d/l; mkdir /d/l; touch /d/l/x'
  $ docker diff o2
  C /d
  A /d/b
  C /d/l
  A /d/l/x
  $ docker run --name o3 lay sh -c 'rm -rf /d; mkdir /d; echo new > /d/a'
  $ docker commit o3 lay3
  sha256:<ID2>
  $ docker run --name o4 lay3 sh -c 'ls -A /d; mkdir /d/sub; echo again > /d/b; rm /d/a'
  a
  $ docker diff o4
  C /d
  D /d/a
  A /d/b
  A /d/sub
  $ docker run --name o5 lay sh -c 'ln -s /d /dl; echo via > /dl/via; rm /dl/a; rm -r /dl/'
  $ docker diff o5
  C /d
  D /d/a
  A /d/via
  $ docker run --name o6 lay sh -c 'mv /d/a /d/hard; ln /d/hard /d/h2; rm /d/p; chmod +x /d/sub/c; chmod 644 /d/sub/c'
  $ docker diff o6
  C /d
  D /d/a
  A /d/h2
  C /d/hard
  D /d/p
  $ docker run --name o7 -u 1 lay sh -c 'echo hi > /tmp/mine; rm -f /d/a; cat /d/sub/c'
  rm: can't remove '/d/a': Permission denied
  3
  $ docker diff o7
  C /tmp
  A /tmp/mine
  $ docker ps -as --format '{{.Names}} {{.Size}}' | cut -d'(' -f1
  o7 3B
  o6 7B
  o5 4B
  o4 6B
  o3 4B
  o2 2B
  o1 4B
