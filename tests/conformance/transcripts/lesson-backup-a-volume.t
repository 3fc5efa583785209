# Backing up a volume with another container
Area: volumes

  $ docker volume create --label purpose=lesson data
  data
  $ docker run --rm -v data:/data busybox sh -c 'mkdir /data/sub; echo one > /data/a.txt; echo two > /data/sub/b.txt; ln -s a.txt /data/link; chmod 600 /data/a.txt; chown 33:33 /data/sub/b.txt'
  $ docker run --name holder -v data:/data busybox true
  $ docker run --rm --volumes-from holder -v "$PWD":/backup busybox tar cf /backup/data.tar -C / data
  $ tar tf data.tar | sort
  data/
  data/a.txt
  data/link
  data/sub/
  data/sub/b.txt
  $ docker volume create copy
  copy
  $ docker run --rm -v copy:/data -v "$PWD":/backup:ro busybox tar xf /backup/data.tar -C /
  $ docker run --rm -v copy:/data busybox sh -c 'cd /data; find . | sort; cat a.txt sub/b.txt; readlink link; stat -c "%n %a %u:%g" a.txt sub/b.txt'
  .
  ./a.txt
  ./link
  ./sub
  ./sub/b.txt
  one
  two
  a.txt
  a.txt 600 0:0
  sub/b.txt 644 33:33
  $ docker run --rm -v data:/from:ro -v copy:/to busybox sh -c 'diff -r /from /to && echo same'
  same
  $ docker run --rm -v copy:/to busybox sh -c 'echo changed > /to/a.txt; rm /to/sub/b.txt'
  $ docker run --rm -v data:/from:ro -v copy:/to busybox sh -c 'diff -r /from /to | sort'
  +++ /to/a.txt
  +++ /to/link
  +changed
  +changed
  --- /from/a.txt
  --- /from/link
  -one
  -one
  @@ -1 +1 @@
  @@ -1 +1 @@
  Only in /from: sub/b.txt
  $ docker volume rm data
  Error response from daemon: remove data: volume is in use - [<ID1>]
  [1]
  $ docker volume ls -f label=purpose -q
  data
  $ docker volume ls -f dangling=true -q
  copy
  $ docker rm holder
  holder
  $ docker volume rm data copy
  data
  copy
  $ docker volume ls -q
  $ docker volume inspect data
  []
  Error response from daemon: get data: no such volume
  [1]
  $ docker run --rm -v "$PWD":/backup busybox sh -c 'ls -1 /backup; tar tvf /backup/data.tar | cut -c 1-22 | sort'
  data.tar
  -rw------- root/root
  -rw-r--r-- www-data/ww
  drwxr-xr-x root/root
  drwxr-xr-x root/root
  lrwxrwxrwx root/root
