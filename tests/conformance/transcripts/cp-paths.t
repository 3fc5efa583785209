# Where docker cp puts files

Area: files

  $ docker create --name box busybox
  <ID1>
  $ echo a > a
  $ mkdir -p d/e
  $ echo b > d/e/b
  $ docker cp a box:/tmp/
  $ docker cp a box:/tmp/new
  $ docker cp d box:/tmp
  $ docker cp d/. box:/tmp/all
  $ docker cp box:/tmp/all/e/b -  | wc -c
  2048
  $ docker cp nosuch box:/tmp
  lstat /home/user/project/nosuch: no such file or directory
  [1]
  $ docker cp box:/nosuch .
  Error response from daemon: Could not find the file /nosuch in container box
  [1]
  $ docker cp a nosuch:/x
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp a b
  must specify at least one container source
  [1]
  $ docker cp box:/a box:/b
  copying between containers is not supported
  [1]
  $ docker cp box:/etc/passwd pw
  $ cat pw
  root:x:0:0:root:/root:/bin/sh
  daemon:x:1:1:daemon:/usr/sbin:/bin/false
  bin:x:2:2:bin:/bin:/bin/false
  www-data:x:33:33:www-data:/var/www:/bin/false
  nobody:x:65534:65534:nobody:/home:/bin/false
  $ docker cp box:/tmp t
  $ ls t t/d/e
  t:
  a
  all
  d
  new
  
  t/d/e:
  b
  $ docker cp box:/etc/passwd nosuch/x
  invalid output path: directory "/home/user/project/nosuch" does not exist
  [1]
  $ docker diff box
  C /tmp
  A /tmp/a
  A /tmp/all
  A /tmp/all/e
  A /tmp/all/e/b
  A /tmp/d
  A /tmp/d/e
  A /tmp/d/e/b
  A /tmp/new
  $ docker start -a box
  $ docker cp -q a box:/tmp/q
