# Copy-on-write and whiteouts: A changed file

Area: tour

  $ docker run -d --name box busybox sleep 600
  <ID1>
  $ docker exec box sh -c 'echo ada:x:1000:1000::/home/ada:/bin/sh >> /etc/passwd'
  $ docker exec box tail -n 1 /etc/passwd
  ada:x:1000:1000::/home/ada:/bin/sh
  $ docker diff box
  C /etc
  C /etc/passwd
  $ docker ps --size --format 'table {{.Names}}\t{{.Size}}'
  NAMES  SIZE
  box  227B (virtual <size>)
  $ docker run --rm busybox cat /etc/passwd
  root:x:0:0:root:/root:/bin/sh
  daemon:x:1:1:daemon:/usr/sbin:/bin/false
  bin:x:2:2:bin:/bin:/bin/false
  www-data:x:33:33:www-data:/var/www:/bin/false
  nobody:x:65534:65534:nobody:/home:/bin/false
