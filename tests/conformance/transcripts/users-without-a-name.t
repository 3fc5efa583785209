# a user that has no name is a number, and tools say so

Area: lifecycle

  $ docker run --rm -u 1000:2000 busybox id
  uid=1000 gid=2000 groups=2000
  $ docker run --rm -u 1000:2000 busybox whoami
  whoami: unknown uid 1000
  [1]
  $ docker run --rm -u 1000:2000 busybox id -G
  2000
  $ docker run --rm -u 1000 busybox sh -c 'touch /tmp/f; ls -ln /tmp/f | cut -c1-24; stat -c "%u %U" /tmp/f'
  -rw-r--r--  1 1000
  1000 UNKNOWN
  $ docker run --rm -u www-data busybox sh -c 'echo $HOME'
  /var/www
  $ docker run --rm -u www-data busybox rm /etc/passwd
  rm: can't remove '/etc/passwd': Permission denied
  [1]
