# Special files are copied as such

Area: inside

  $ docker run -d --name box -w /tmp busybox sleep 1000 > /dev/null

  $ docker exec box sh -c 'exec 2>&1; cp -a /dev/null n; cp -r /dev/zero z; cp /dev/null c; ls -l n z c | cut -c1-22; stat -c "%F %t %T %a" n z'
  -rw-r--r--  1 root
  crw-rw-rw-  1 root
  crw-r--r--  1 root
  character special file 1 3 666
  character special file 1 5 644

  $ docker exec box sh -c 'exec 2>&1; cp -a /dev d; ls d; stat -c "%F %t %T %a" d/null'
  fd
  full
  mqueue
  null
  ptmx
  pts
  random
  shm
  stderr
  stdin
  stdout
  tty
  urandom
  zero
  character special file 1 3 666

  $ docker exec -u nobody box sh -c 'exec 2>&1; cp -a /dev/null mine; echo $?; mkfifo pipe; cp -a pipe pipe2; stat -c "%F %a" pipe2'
  cp: can't create 'mine': Operation not permitted
  1
  fifo 644

  $ docker exec box sh -c 'exec 2>&1; mkfifo f; cp -r f g; cp -r f g; echo $?; touch h; cp -a f h; echo $?; stat -c %F h; cp -rf g h; stat -c %F h; cp -rn g h; echo $?'
  cp: can't create 'g': File exists
  1
  cp: can't create 'h': File exists
  1
  regular empty file
  fifo
  0

  $ docker diff box
  C /tmp
  A /tmp/c
  A /tmp/d
  A /tmp/d/fd
  A /tmp/d/full
  A /tmp/d/mqueue
  A /tmp/d/null
  A /tmp/d/ptmx
  A /tmp/d/pts
  A /tmp/d/pts/ptmx
  A /tmp/d/random
  A /tmp/d/shm
  A /tmp/d/stderr
  A /tmp/d/stdin
  A /tmp/d/stdout
  A /tmp/d/tty
  A /tmp/d/urandom
  A /tmp/d/zero
  A /tmp/f
  A /tmp/g
  A /tmp/h
  A /tmp/n
  A /tmp/pipe
  A /tmp/pipe2
  A /tmp/z
