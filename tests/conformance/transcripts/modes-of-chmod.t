# chmod understands octal and symbolic modes, and the sticky bit belongs to all

Area: overlay

  $ docker run --rm busybox sh -c 'cd /tmp; touch f; for mode in 640 u+x g=u o=r a-r 1777 o= u=rw,go=r +s =r 7755 a=rx; do chmod $mode f; stat -c "$mode %a %A" f; done'
  640 640 -rw-r-----
  u+x 740 -rwxr-----
  g=u 770 -rwxrwx---
  o=r 774 -rwxrwxr--
  a-r 330 --wx-wx---
  1777 1777 -rwxrwxrwt
  o= 1770 -rwxrwx--T
  u=rw,go=r 1644 -rw-r--r-T
  +s 7644 -rwSr-Sr-T
  =r 444 -r--r--r--
  7755 7755 -rwsr-sr-t
  a=rx 555 -r-xr-xr-x
  $ docker run --rm busybox sh -c 'mkdir /tmp/d; chmod 7777 /tmp/d; chmod u=rwx,go=rx /tmp/d; stat -c %a /tmp/d'
  1755
  $ docker run --rm busybox chmod 9 /tmp
  chmod: invalid mode '9'
  [1]
