# Archives that come compressed

Area: save-load

  $ docker tag busybox app:1
  $ docker save app:1 | gzip > app.tar.gz
  $ docker rmi app:1
  Untagged: app:1
  $ docker load < app.tar.gz
  Loaded image: app:1
  $ docker load -q -i app.tar.gz
  Loaded image: app:1
  $ docker create --name box -v /v busybox true
  <ID1>
  $ docker export box | gzip > box.tgz
  $ docker import box.tgz flat:1
  sha256:<ID2>
  $ docker run --rm flat:1 sh -c 'ls -d /v /bin/sh'
  /bin/sh
  ls: /v: No such file or directory
  [1]
  $ docker import - flat:2 < box.tgz
  sha256:<ID3>
  $ docker inspect -f '{{len .RootFS.Layers}}' flat:2
  1
  $ gzip -k nosuch
  gzip: nosuch: No such file or directory
  [1]
  $ gunzip app.tar.gz
  $ ls
  app.tar
  box.tgz
  $ gzip -c app.tar | wc -c | grep -c .
  1
  $ zcat box.tgz | tar tf - v
  tar: v: Not found in archive
  tar: Exiting with failure status due to previous errors
  [2]
  $ head -c 500 box.tgz > short.tgz
  $ docker import short.tgz
  Error response from daemon: unexpected EOF
  [1]
  $ docker load -i short.tgz
  unexpected EOF
  [1]
  $ docker cp - box:/tmp < box.tgz
  $ gunzip nosuch.gz
  gzip: nosuch.gz: No such file or directory
  [1]
  $ gzip app.tar && ls
  app.tar.gz
  box.tgz
  short.tgz
