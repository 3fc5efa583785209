# A tmpfs takes no more than its size

Area: volumes

  $ docker run -d --name box --tmpfs /t:size=64k busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'dd if=/dev/zero of=/t/big bs=1k count=100 2>/dev/null; echo $?; ls -l /t/big | cut -c1-40'
  1
  -rw-r--r--  1 root  root  65
  $ docker exec box sh -c 'cat /etc/passwd > /t/more'
  cat: write error: No space left on device
  [1]
  $ docker exec box rm /t/big
  $ docker exec box sh -c 'cat /etc/passwd > /t/more; wc -c < /t/more'
  192
  $ docker run --rm --mount type=tmpfs,dst=/t,tmpfs-size=8k busybox sh -c 'head -c 9000 /etc/group /bin/busybox > /t/a; echo $?; wc -c < /t/a' 2>/dev/null
  1
  8192
