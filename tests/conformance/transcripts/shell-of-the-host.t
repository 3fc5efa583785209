# The shell in which the commands are typed

Area: shell

  $ echo a > f; cat f; ls
  a
  f
  $ A=1; echo $A
  1
  $ mkdir -p d/e; cd d; pwd; cd ..
  /home/user/project/d
  $ cat nosuch
  cat: nosuch: No such file or directory
  [1]
  $ ls nosuch
  ls: cannot access 'nosuch': No such file or directory
  [2]
  $ ls -l f | cut -c1-10
  -rw-r--r--
  $ ID=$(docker create busybox); docker rm $ID | wc -c
  65
  $ for i in 1 2; do docker create --name c$i busybox > /dev/null; done; docker ps -a --format '{{.Names}}' | sort
  c1
  c2
  $ docker ps -aq | wc -l
  2
  $ docker rm $(docker ps -aq) | wc -l
  2
  $ docker images -q | head -n 1 | wc -c
  13
  $ echo $?
  0
  $ false; echo $?
  1
  $ docker nosuch > /dev/null 2>&1; echo $?
  1
  $ docker run --rm busybox true && echo ok
  ok
  $ docker run --rm busybox false || echo failed
  failed
  $ docker run --rm -v $PWD:/w -w /w busybox ls
  d
  f
  $ printf '%s-%s\n' a b
  a-b
  $ seq 1 3 | tail -n 1
  3
  $ test -f f && echo yes
  yes
  $ rm f; ls
  d
