# A directory made anew in a later step of a build

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /app/cache && echo old > /app/cache/old && echo keep > /app/keep
  > RUN rm -r /app/cache && mkdir /app/cache && echo new > /app/cache/new
  > RUN mv /app/keep /app/kept
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app find /app
  /app
  /app/cache
  /app/cache/new
  /app/kept
  $ docker history --format '{{.Size}}' app | head -n 3
  5B
  4B
  9B
  $ docker run --name box app sh -c 'rmdir /app/cache; rm -r /app/cache; ls /app'
  rmdir: '/app/cache': Directory not empty
  kept
  $ docker diff box
  C /app
  D /app/cache
  $ docker start -a box
  rmdir: '/app/cache': No such file or directory
  rm: can't remove '/app/cache': No such file or directory
  kept
  $ docker diff box
  C /app
  D /app/cache
  $ docker export box | tar -t | grep '^app'
  app/
  app/kept
  $ docker commit box next
  sha256:<ID2>
  $ docker run --rm next ls -A /app
  kept
