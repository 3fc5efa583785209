# Copy-on-write and whiteouts: A deleted file

Area: tour

  $ docker run -d --name box busybox sleep 600
  <ID1>
  $ docker exec box rm /etc/passwd
  $ docker exec box cat /etc/passwd
  cat: can't open '/etc/passwd': No such file or directory
  [1]
  $ docker diff box
  C /etc
  D /etc/passwd
  $ docker run --rm busybox head -n 1 /etc/passwd
  root:x:0:0:root:/root:/bin/sh
