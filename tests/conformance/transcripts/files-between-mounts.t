# Files are copied and moved between volumes, tmpfs and bind mounts

Area: volumes

  $ mkdir host
  $ docker run --rm -v one:/one busybox sh -c 'mkdir /one/d; echo 1 > /one/d/f; ln -s f /one/d/l'
  $ docker run --rm -v one:/one -v two:/two busybox cp -a /one/. /two
  $ docker run --rm -v one:/one -v two:/two busybox mv /one/d /two/moved
  $ docker run --rm -v two:/two -v "$PWD/host:/host" --tmpfs /t busybox sh -c 'cp -r /two /t && cp -r /t/two /host && rm -r /two/*'
  $ ls host/two
  d
  moved
  $ docker run --rm -v one:/one -v two:/two busybox ls -A /one /two
  /one:
  
  /two:
