# A copy never turns a file into a directory or back

Area: cp

  $ mkdir f
  $ echo 1 > sub
  $ docker run -d --name box busybox sh -c 'mkdir -p /d/sub; echo old > /d/f; sleep 1000'
  <ID1>
  $ sleep 1
  $ docker cp sub box:/d
  Error response from daemon: cannot overwrite directory "sub" with non-directory "/d"
  [1]
  $ docker cp f box:/d
  Error response from daemon: cannot overwrite non-directory "f" with directory "/d"
  [1]
  $ mkdir -p there/f
  $ echo 2 > there/sub
  $ docker cp box:/d/f there
  cannot overwrite directory "f" with non-directory "/home/user/project/there"
  [1]
  $ docker cp box:/d/sub there
  cannot overwrite non-directory "sub" with directory "/home/user/project/there"
  [1]
  $ docker exec box cat /d/f
  old
