# docker cp keeps hard links within what is copied

Area: cp

  $ mkdir dd && echo x > dd/one && ln dd/one dd/two && ln -s one dd/three
  $ docker create --name box busybox stat -c '%n %h' /tmp/dd/one /tmp/dd/two /tmp/dd/three
  <ID1>
  $ docker cp dd box:/tmp
  $ docker start -a box
  /tmp/dd/one 2
  /tmp/dd/two 2
  /tmp/dd/three 1
  $ docker ps -as --format '{{.Size}}' | cut -d' ' -f1
  5B
  $ docker cp box:/tmp/dd - | tar tv | cut -c1-10
  drwxr-xr-x
  -rw-r--r--
  lrwxrwxrwx
  hrw-r--r--
  $ docker cp box:/tmp/dd back && stat -c '%n %h' back/one back/two
  back/one 2
  back/two 2
  $ docker cp box:/tmp/dd/. - | tar t
  ./
  ./one
  ./three
  ./two
  $ docker cp box:/tmp/dd - | tar tv | grep -o 'two.*'
  two link to dd/one
