# cp keeps the numbers of owners on the way in, and gives what it copies out to the one who copies

Area: cp

  $ echo x > file && chown 1234:55 file
  $ docker create --name box -u www-data busybox
  <ID1>
  $ docker cp file box:/tmp/kept
  $ docker cp -a file box:/tmp/given
  $ docker cp box:/tmp - | tar tv | cut -d' ' -f2
  0/0
  33/33
  1234/55
  $ docker cp -a box:/tmp/kept back && stat -c %u:%g back
  0:0
  $ docker create --name other -u nosuch busybox
  <ID2>
  $ docker cp file other:/tmp
  $ docker cp -a file other:/tmp
  Error response from daemon: failed to look up user "nosuch" in container: no matching entries in passwd file
  [1]
  $ docker create --name third -u root:nosuch busybox
  <ID3>
  $ docker cp -a file third:/tmp
  Error response from daemon: failed to look up group "nosuch" in container: no matching entries in group file
  [1]
