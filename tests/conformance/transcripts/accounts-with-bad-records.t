# Bad records in /etc/passwd and /etc/group: who looks up what, and in which order

Area: inside

  $ cat > look.sh <<'EOS'
  > exec 2>&1
  > touch /tmp/f; chown 500: /tmp/f; stat -c %u:%g /tmp/f; chown nosuch:1 /tmp/f; chown : /tmp/f
  > echo one > /etc/passwd; echo two > /etc/group
  > echo "- chown"; chown 1 /tmp/f; chown 1:1 /tmp/f; chown daemon /tmp/f; chown daemon:x /tmp/f; chown :x /tmp/f
  > echo "- chgrp"; chgrp 1 /tmp/f; chgrp x /tmp/f
  > echo "- stat"; stat -c '%n %a %u:%g %F' /tmp/f; stat -c %U /tmp/f /tmp/f
  > echo "- ls"; ls -l /tmp/f /tmp/f | cut -c 1-20
  > echo "- id"; id; id -u; id -gn; id root
  > echo "- whoami"; whoami; groups
  > echo "- su"; su -c true
  > echo "- find"; find /tmp -user daemon; find /tmp -group 1
  > EOS

  $ docker run --rm -v "$PWD/look.sh:/look.sh" busybox sh /look.sh
  500:500
  chown: unknown user/group nosuch:1
  chown: unknown group
  - chown
  chown: /etc/passwd: bad record
  chown: /etc/passwd: bad record
  chown: unknown user daemon
  chown: /etc/passwd: bad record
  chown: unknown user/group daemon:x
  chown: /etc/group: bad record
  chown: unknown group x
  - chgrp
  chgrp: /etc/group: bad record
  chgrp: unknown group x
  - stat
  /tmp/f 644 1:1 regular empty file
  stat: /etc/passwd: bad record
  UNKNOWN
  stat: /etc/passwd: bad record
  UNKNOWN
  - ls
  ls: /etc/group: bad record
  ls: /etc/passwd: bad record
  -rw-r--r--  1 1
  -rw-r--r--  1 1
  - id
  id: /etc/passwd: bad record
  uid=0id: /etc/group: bad record
   gid=0id: /etc/group: bad record
   groups=0
  id: /etc/passwd: bad record
  0
  id: /etc/group: bad record
  0id: unknown ID 0
  
  id: /etc/passwd: bad record
  id: unknown user root
  - whoami
  whoami: /etc/passwd: bad record
  whoami: unknown uid 0
  groups: /etc/group: bad record
  0groups: unknown ID 0
  
  - su
  su: /etc/passwd: bad record
  su: /etc/passwd: bad record
  su: unknown user root
  - find
  find: /etc/passwd: bad record
  find: unknown user daemon
  /tmp/f
