# What the last of many layers decides

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /d/a /d/b && echo 1 > /d/a/1 && echo 2 > /d/b/2
  > RUN rm -r /d/a && mkdir /d/a && echo 3 > /d/a/3
  > RUN mv /d/b /d/c
  > RUN rm -r /d/a/3 && echo 4 >> /d/c/2
  > RUN chmod 700 /d && chown 33 /d/c
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app sh -c 'find /d | sort; cat /d/c/2; stat -c "%a %u %n" /d /d/c'
  /d
  /d/a
  /d/c
  /d/c/2
  2
  4
  700 0 /d
  755 33 /d/c
  $ docker history --format '{{.Size}}' app
  0B
  4B
  2B
  2B
  4B
  <size>
  $ docker run --name box app sh -c 'mkdir /d/b; echo 5 > /d/b/5; rm -r /d/a'
  $ docker diff box
  C /d
  D /d/a
  A /d/b
  A /d/b/5
  $ docker commit box next
  sha256:<ID2>
  $ docker run --name other next rm -r /d
  $ docker diff other
  D /d
  $ docker run --rm next sh -c 'find /d -type f | sort | xargs cat'
  5
  2
  4
