# A script may be started by a user who cannot read it

Area: build

  $ echo '#!/bin/sh' > run.sh
  $ echo 'echo I run' >> run.sh
  $ chmod 700 run.sh
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY run.sh /run.sh
  > CMD ["/run.sh"]
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app
  I run
  $ docker run --rm -u nobody app
  /bin/sh: line 0: can't open /run.sh: Permission denied
  [2]
