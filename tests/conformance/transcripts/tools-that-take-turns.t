# Small tools again

Area: lifecycle

  $ docker run --rm busybox sh -c 'seq 6 | paste -d, - -; seq 3 | paste - /etc/group | head -n 2; seq 3 | paste -s -d+; seq 2 | paste - - -'
  1,2
  3,4
  5,6
  1	root:x:0:
  2	daemon:x:1:
  1+2+3
  1	2
  $ docker run --rm busybox sh -c 'exec 2>&1; sleep 9 & fg; echo $?; bg; echo $?; bg %1; fg %2; fg nosuch; kill %1'
  sh: fg: line 0: job (null) not created under job control
  2
  sh: bg: line 0: job (null) not created under job control
  2
  sh: bg: line 0: job %1 not created under job control
  sh: fg: line 0: %2: no such job
  sh: fg: line 0: nosuch: no such job
  $ docker run --rm -h h busybox sh -c 'cd /tmp; env; cd -; env | grep PWD; echo bad line | md5sum -c 2>&1; printf "a b\n" | xargs -L 1 2>&1 | head -n 1; wget -q http://nosuch:8080/x'
  HOSTNAME=h
  SHLVL=1
  HOME=/root
  OLDPWD=/
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  PWD=/tmp
  /
  OLDPWD=/tmp
  PWD=/
  md5sum: can't open 'line': No such file or directory
  line: FAILED
  md5sum: WARNING: 1 of 1 computed checksums did NOT match
  xargs: invalid option -- 'L'
  wget: bad address 'nosuch:8080'
  [1]
  $ docker run --rm -h h busybox sh -c 'cd /tmp; sh -c env | sort'
  HOME=/root
  HOSTNAME=h
  OLDPWD=/
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  PWD=/tmp
  SHLVL=2
