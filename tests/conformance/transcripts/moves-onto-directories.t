# Moving a directory onto another

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -p /a/d /a/e /b/d /b/e/in /b/g && echo 1 > /a/d/f && echo 2 > /b/e/in/f && echo 3 > /f
  > EOF
  $ docker build -q -t base .
  sha256:<ID1>
  $ docker run --name one base mv /a/d /b
  mv: can't remove '/b/d': Is a directory
  [1]
  $ docker diff one
  $ docker run --name two base mv /a/e /b
  mv: can't remove '/b/e': Is a directory
  [1]
  $ docker diff two
  $ docker run --name three base mv -f /a/d /b
  mv: can't remove '/b/d': Is a directory
  [1]
  $ docker run --name four base mv /f /b/g
  $ docker diff four
  C /b
  C /b/g
  A /b/g/f
  D /f
  $ docker run --rm base mv -T /f /b/g
  mv: '/b/g' is a directory
  [1]
  $ docker run --rm base mv -T /b/g /f
  mv: can't rename '/b/g': Not a directory
  [1]
  $ docker run --name five base sh -c 'mkdir -p /n/d /m/d; echo x > /n/d/x; mv /n/d /m; ls -R /m /n'
  /m:
  d
  
  /m/d:
  x
  
  /n:
  $ docker run --name six base sh -c 'mkdir -p /n/d /m/d; echo x > /m/d/x; mv /n/d /m'
  mv: can't rename '/n/d': Directory not empty
  [1]
  $ docker run --name seven base sh -c 'mkdir -p /n/d; echo x > /n/d/x; mv /n/d /b; ls -R /b'
  /b:
  d
  e
  g
  
  /b/d:
  x
  
  /b/e:
  in
  
  /b/e/in:
  f
  
  /b/g:
  $ docker diff seven
  C /b
  C /b/d
  A /b/d/x
  A /n
  $ docker run --name nine base sh -c 'mkdir /m; mv /a/d /m; mv /b/d /m'
  mv: can't remove '/m/d': Is a directory
  [1]
  $ docker diff nine
  C /a
  D /a/d
  A /m
  A /m/d
  A /m/d/f
  $ docker run --rm base sh -c 'mkdir /n; touch /n/d; mv /n/d /b'
  mv: can't rename '/n/d': Is a directory
  [1]
  $ docker run --rm base sh -c 'touch /n; mv /a/d /n'
  mv: can't rename '/a/d': Not a directory
  [1]
  $ docker run --rm base mv /a /a/d
  mv: can't rename '/a': Invalid argument
  [1]
  $ docker run --rm base mv /a/d /a/d
  mv: can't rename '/a/d': Invalid argument
  [1]
  $ docker run --rm base mv /f /f
  $ docker run --rm -v vol:/v base sh -c 'mkdir -p /v/d; mv /a/d /v; ls /v'
  mv: can't remove '/v/d': Is a directory
  d
  $ docker run --rm -v vol:/v base sh -c 'rm -r /v/*; mv /a/d /f /v; ls /v /v/d; mv /v/f /b/g; cat /b/g/f'
  /v:
  d
  f
  
  /v/d:
  f
  3
  $ docker run --rm -v vol:/v base sh -c 'mv /v /w; mv /v/nosuch /w'
  mv: can't rename '/v': Device or resource busy
  mv: can't rename '/v/nosuch': No such file or directory
  [1]
  $ docker run --rm base mv -n /f /a/d/f
  $ docker run --rm base mv /f /nosuch/f
  mv: can't rename '/f': No such file or directory
  [1]
