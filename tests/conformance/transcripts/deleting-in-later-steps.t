# A later RUN that removes what came before

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN dd if=/dev/zero of=/big bs=1000 count=500 2>/dev/null
  > RUN rm /big
  > RUN dd if=/dev/zero of=/tmp/b bs=1000 count=500 2>/dev/null && rm /tmp/b
  > RUN chmod 600 /etc/passwd
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker history --format '{{.Size}}' app
  192B
  0B
  0B
  500kB
  <size>
  $ docker history --human=false --format '{{.Size}} {{.CreatedBy}}' app | head -n 4
  192 RUN /bin/sh -c chmod 600 /etc/passwd # build…
  0 RUN /bin/sh -c dd if=/dev/zero of=/tmp/b bs=…
  0 RUN /bin/sh -c rm /big # buildkit
  500000 RUN /bin/sh -c dd if=/dev/zero of=/big bs=10…
  $ docker run --name box app sh -c 'ls /big; ls -l /etc/passwd; rm /etc/passwd'
  ls: /big: No such file or directory
  -rw-------  1 root  root  192 Jan  1  1970 /etc/passwd
  $ docker diff box
  C /etc
  D /etc/passwd
  $ docker ps -as --format '{{.Names}} {{.Size}}'
  box 0B (virtual <size>)
  $ docker export box | tar -t | grep -c -E '^(big|etc/passwd)$'
  0
  [1]
  $ docker commit box flat
  sha256:<ID2>
  $ docker history --format '{{.Size}}' flat | head -n 1
  0B
