# Of several bad options of exec, the daemon names one; detach keys that are none

Area: exec

  $ docker run -d --name web busybox sleep 1000
  <ID1>

  $ docker exec -w relative -u nosuch web true
  Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  [1]

  $ docker exec --detach-keys zz- -u nosuch web true
  Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  [1]

  $ docker exec --detach-keys zz- -w relative web nosuchprogram
  Error response from daemon: Invalid escape keys (zz-) provided
  [1]

  $ docker exec -w relative web nosuchprogram
  OCI runtime exec failed: exec failed: Cwd must be an absolute path
  [128]

  $ docker exec --detach-keys ctrl-1 web true
  Error response from daemon: Invalid escape keys (ctrl-1) provided
  [1]

  $ docker exec --detach-keys ctrl-p,ctrl-q,a,DEL web true

  $ docker exec --detach-keys zz- nosuch true
  Error response from daemon: No such container: nosuch
  [1]

  $ docker pause web
  web

  $ docker exec --detach-keys zz- web true
  Error response from daemon: Container web is paused, unpause the container before exec
  [1]

  $ docker unpause web
  web

  $ docker attach --detach-keys zz- web
  unable to upgrade to tcp, received 400
  [1]

  $ docker run --name job --rm --detach-keys zz- busybox true
  unable to upgrade to tcp, received 400
  [1]

  $ docker ps -a --filter name=job --format '{{.Names}} {{.Status}}'
  job Created

  $ docker start -a --detach-keys zz- job
  unable to upgrade to tcp, received 400
  [1]

  $ docker run -d --name other --detach-keys zz- busybox true
  <ID2>

  $ docker tag nosuch sha256:abc
  Error response from daemon: refusing to create an ambiguous tag using digest algorithm as name
  [1]
