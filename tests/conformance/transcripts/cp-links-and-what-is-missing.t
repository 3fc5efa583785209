# Copying through links, and where nothing is

Area: cp

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ mkdir dir
  $ echo one > dir/file
  $ docker exec box sh -c 'ln -s /etc/passwd /tmp/abs; ln -s /nosuch /tmp/broken; ln -s /etc /tmp/etc'
  $ docker cp box:/tmp/abs link
  $ docker cp -L box:/tmp/abs followed
  $ cat followed | head -1
  root:x:0:0:root:/root:/bin/sh
  $ docker cp -L box:/tmp/broken copy
  Error response from daemon: Could not find the file /nosuch in container box
  [1]
  $ docker cp dir/file box:/tmp/broken
  $ docker exec box cat /nosuch
  one
  $ docker cp dir/file box:/tmp/etc
  $ docker exec box cat /etc/file
  one
  $ docker cp box:/etc/passwd/x .
  Error response from daemon: lstat /etc/passwd/x: not a directory
  [1]
  $ docker cp box:/nosuch/x .
  Error response from daemon: lstat /nosuch/x: not a directory
  [1]
  $ docker cp dir/file/ box:/
  not a directory
  [1]
  $ docker cp nosuch box:/
  lstat /home/user/project/nosuch: no such file or directory
  [1]
  $ docker cp nosuch nosuch:/
  lstat /home/user/project/nosuch: no such file or directory
  [1]
  $ docker cp dir/file nosuch:/x
  Error response from daemon: No such container: nosuch
  [1]
  $ docker cp box:/etc/passwd nodir/x
  invalid output path: directory "/home/user/project/nodir" does not exist
  [1]
  $ docker diff box
  C /etc
  A /etc/file
  A /nosuch
  C /tmp
  A /tmp/abs
  A /tmp/broken
  A /tmp/etc
