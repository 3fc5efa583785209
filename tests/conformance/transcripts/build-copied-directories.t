# A copied directory keeps the modes below it, not its own

Area: build

  $ mkdir -p d/e
  $ echo 1 > d/e/f
  $ chmod 700 d
  $ chmod 711 d/e
  $ printf 'FROM busybox\nCOPY d /d\nCOPY . /all\nCOPY --chmod=750 d /chm\nCOPY --chown=1:2 d /cho\nRUN stat -c "%%a %%u:%%g %%n" /d /d/e /all/d /chm /chm/e /cho /cho/e/f\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app stat -c '%a %u:%g %n' /d /d/e /all/d /chm /chm/e /cho /cho/e/f
  755 0:0 /d
  711 0:0 /d/e
  700 0:0 /all/d
  750 0:0 /chm
  750 0:0 /chm/e
  755 1:2 /cho
  644 1:2 /cho/e/f
