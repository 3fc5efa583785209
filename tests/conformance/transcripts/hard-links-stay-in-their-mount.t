# A hard link cannot lead out of its mount

Area: volumes

  $ docker run --name box -v data:/data busybox sh -c 'echo x > /data/a; ln /data/a /data/b; ln /data/a /root/c'
  ln: /root/c: Invalid cross-device link
  [1]
  $ docker run --rm -v data:/d busybox stat -c '%h %n' /d/a /d/b
  2 /d/a
  2 /d/b
  $ docker diff box
  A /data
  $ docker run --rm -v data:/d -v data:/e busybox sh -c 'cp /d/a /e/a; mv /d/b /e/bb; ls /d'
  cp: '/d/a' and '/e/a' are the same file
  a
  bb
