# Device files, and which of them a container may use

Area: overlay

  $ docker run --name one busybox sh -c 'mknod /null c 1 3; mkfifo /pipe; stat -c "%F %t %T %a" /null /pipe'
  character special file 1 3 644
  fifo 0 0 644
  $ docker diff one
  A /null
  A /pipe
  $ docker run --name two busybox sh -c 'mknod /n c 1 3; echo lost > /n; cat /n; mknod /z c 1 5; head -c 3 /z | wc -c; mknod -m 600 /r c 1 8; stat -c %a /r'
  3
  600
  $ docker run --name three busybox sh -c 'mknod /disk b 8 0; cat /disk'
  cat: can't open '/disk': Operation not permitted
  [1]
  $ docker run --name four busybox sh -c 'mknod /white c 0 0 2>&1; ls /white 2>&1'
  mknod: /white: Operation not permitted
  ls: /white: No such file or directory
  [1]
  $ docker diff four
  $ docker run --name five busybox sh -c 'mknod /x c 1 3 && mknod /x c 1 3'
  mknod: /x: File exists
  [1]
  $ docker run --rm busybox mknod /x c a b
  mknod: invalid number 'b'
  [1]
  $ docker run --rm busybox mknod /x c 5000 9
  mknod: number 5000 is not in 0..4095 range
  [1]
  $ docker run --rm -u nobody busybox mknod /tmp/x c 1 3
  mknod: /tmp/x: Operation not permitted
  [1]
  $ docker run --rm --cap-drop MKNOD busybox mknod /x c 1 3
  mknod: /x: Operation not permitted
  [1]
  $ docker run --rm -v data:/data busybox sh -c 'mknod /data/x c 1 3; cat /data/x; stat -c %F /data/x'
  character special file
  $ docker run --rm --tmpfs /t busybox sh -c 'mknod /t/x c 1 3; cat /t/x'
  cat: can't open '/t/x': Permission denied
  [1]
  $ docker commit two app
  sha256:<ID1>
  $ docker run --name six app sh -c 'cat /n; rm /z; mv /n /o; cat /o'
  $ docker diff six
  D /n
  A /o
  D /z
  $ docker cp two:/n - | tar t
  n
  $ docker cp two:/n n
  $ docker cp n one:/copy
  $ docker diff one
  A /copy
  A /null
  A /pipe
