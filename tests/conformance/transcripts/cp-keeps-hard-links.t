# cp -r and mv make names of one file names of one copy

Area: inside

  $ cat > look.sh <<'EOS'
  > exec 2>&1; mkdir /a; echo abc > /a/x; ln /a/x /a/y; t() { echo "- $*"; "$@"; echo "= $?"; }
  > t cp -r /a /b; stat -c '%n %h' /b/*; t cp -r /a /b; ls /b; mkdir c; t cp -r /a/x /a/y /c; stat -c '%n %h' /c/*; t cp /a/x /a/y /tmp; stat -c '%n %h' /tmp/x; t cp -r /a/x /a/y /c;  t cp -a /a/y /a/x /c; t cp -rf /a/x /a/y /c; t cp -r /a/x /a/x /tmp; mkdir d; t cp -a /a/x /a/x /d; t cp -rL /a /e; stat -c '%n %h' /e/*; mkdir -p /etc/q; ln /etc/passwd /etc/q/p; t mv /etc/q /srv; stat -c '%n %h' /srv/*; t cp -r /etc/passwd /etc/q /srv/
  > EOS

  $ docker run --rm -v "$PWD/look.sh:/look.sh" busybox sh /look.sh
  - cp -r /a /b
  = 0
  /b/x 2
  /b/y 2
  - cp -r /a /b
  = 0
  a
  x
  y
  - cp -r /a/x /a/y /c
  = 0
  /c/x 2
  /c/y 2
  - cp /a/x /a/y /tmp
  = 0
  /tmp/x 1
  - cp -r /a/x /a/y /c
  cp: can't create '/c/y': File exists
  = 1
  - cp -a /a/y /a/x /c
  cp: can't create '/c/x': File exists
  = 1
  - cp -rf /a/x /a/y /c
  = 0
  - cp -r /a/x /a/x /tmp
  cp: can't create '/tmp/x': File exists
  = 1
  - cp -a /a/x /a/x /d
  cp: can't create '/d/x': File exists
  = 1
  - cp -rL /a /e
  = 0
  /e/x 1
  /e/y 1
  - mv /etc/q /srv
  = 0
  /srv/p 2
  - cp -r /etc/passwd /etc/q /srv/
  cp: can't stat '/etc/q': No such file or directory
  = 1

  $ printf 'FROM busybox\nRUN mkdir /a; echo abc > /a/x; ln /a/x /a/y; cp -r /a /b\n' > Dockerfile

  $ docker build -q .
  sha256:<ID1>

  $ docker history --format '{{.Size}}' $(docker images -q | head -n 1) | head -n 1
  8B
