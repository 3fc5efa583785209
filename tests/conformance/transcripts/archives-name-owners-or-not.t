# Archives of docker cp name no owners

Area: cp

  $ docker create --name box busybox
  <ID1>
  $ docker cp box:/etc/group - | tar tv | cut -c1-20
  -rw-r--r-- 0/0
  $ docker export box | tar tv | grep passwd | cut -c1-20
  lrwxrwxrwx 0/0
  lrwxrwxrwx 0/0
  -rw-r--r-- 0/0
  $ echo x > file && tar c file | tar tv | cut -c1-20
  -rw-r--r-- root/root
  $ tar c --numeric-owner file | tar tv | cut -c1-20
  -rw-r--r-- 0/0
