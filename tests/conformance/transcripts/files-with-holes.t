# A file with holes is longer than what it takes

Area: overlay

  $ docker run --rm busybox sh -c 'truncate -s 1M /f; stat -c "%s %b" /f; du -k /f; ls -ls /f | cut -c1-6; wc -c < /f'
  1048576 0
  0	/f
       0
  1048576
  $ docker run --rm busybox sh -c 'dd if=/dev/zero of=/f bs=1k count=10 2>/dev/null; stat -c "%s %b" /f; dd if=/dev/zero of=/f bs=1 seek=100000 count=1 2>/dev/null; stat -c "%s %b" /f; truncate -s 1M /f; stat -c "%s %b" /f; cp /f /h; stat -c "%s %b" /h; truncate -s 5000 /f; stat -c "%s %b" /f'
  10240 24
  100001 32
  1048576 32
  1048576 2048
  5000 16
  $ docker run --rm busybox sh -c 'dd of=/f bs=1k seek=100 count=0 2>/dev/null; stat -c "%s %b" /f; echo x >> /f; stat -c "%s %b" /f'
  102400 0
  102402 8
  $ docker run --rm --tmpfs /t:size=64k busybox sh -c 'truncate -s 1M /t/f && stat -c "%s %b" /t/f; du -k /t/f; head -c 50000 /dev/zero > /t/g && echo fits; head -c 50000 /dev/zero > /t/h'
  1048576 0
  0	/t/f
  fits
  head: standard output: I/O error
  [1]
  $ docker run --name box busybox truncate -s 100k /sparse
  $ docker ps -as --format '{{.Size}}' | cut -d' ' -f1
  102kB
  $ docker run --rm busybox sh -c 'fallocate -l 100k /f; stat -c "%s %b" /f; mv /f /g; stat -c %b /g; truncate -s 10k /f; mv /f /h; ln /h /i; stat -c "%s %b" /i; cat /h > /j; stat -c %b /j'
  102400 200
  200
  10240 0
  24
  $ docker run --rm -v data:/d busybox sh -c 'truncate -s 1M /d/f; stat -c "%s %b" /d/f; du -sk /d'
  1048576 0
  4	/d
