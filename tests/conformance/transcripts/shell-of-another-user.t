# Another user's shell

Area: lifecycle

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo 'joe:x:1000:1000:Joe:/home/joe:/bin/sh' >> /etc/passwd && echo 'joe:x:1000:' >> /etc/group && echo 'extra:x:2000:joe' >> /etc/group && mkdir /home/joe && chown 1000 /home/joe && echo 'nosh:x:1001:1001::/nowhere:/nosuch' >> /etc/passwd && echo 'empty:x:1002:1002::/:' >> /etc/passwd && echo secret > /secret && chmod 600 /secret
  > EOF
  $ docker build -q -t u .
  sha256:<ID1>
  $ docker run --rm -h h u sh -c 'exec 2>&1; su joe -c "id; pwd; env; echo \$0 \$@" a b; su joe -c "cat /secret; touch /x; cd; touch mine; stat -c %U:%G mine; kill 1"; echo id | su joe; su joe /etc/group | head -n 1'
  uid=1000(joe) gid=1000(joe) groups=1000(joe),2000(extra)
  /
  USER=joe
  HOSTNAME=h
  SHLVL=2
  HOME=/home/joe
  LOGNAME=joe
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  SHELL=/bin/sh
  PWD=/
  a b
  cat: can't open '/secret': Permission denied
  touch: /x: Permission denied
  joe:joe
  sh: can't kill pid 1: Operation not permitted
  uid=1000(joe) gid=1000(joe) groups=1000(joe),2000(extra)
  /etc/group: line 1: root:x:0:: not found
  /etc/group: line 2: daemon:x:1:: not found
  /etc/group: line 3: bin:x:2:: not found
  /etc/group: line 4: www-data:x:33:: not found
  /etc/group: line 5: nobody:x:65534:: not found
  /etc/group: line 6: joe:x:1000:: not found
  /etc/group: line 7: extra:x:2000:joe: not found
  $ docker run --rm u sh -c 'exec 2>&1; su - joe -c "pwd; env; echo \$0; echo \$-"; su -l joe -c pwd; su - -c "env; pwd"; su - nosh -s /bin/sh -c pwd; su -c "id; env | grep -v HOSTNAME"; su -p joe -c "env | grep -v HOSTNAME"'
  /home/joe
  USER=joe
  SHLVL=1
  HOME=/home/joe
  LOGNAME=joe
  PATH=/bin:/usr/bin
  SHELL=/bin/sh
  PWD=/home/joe
  -sh
  c
  /home/joe
  USER=root
  SHLVL=1
  HOME=/root
  LOGNAME=root
  PATH=/sbin:/usr/sbin:/bin:/usr/bin
  SHELL=/bin/sh
  PWD=/root
  /root
  su: can't change directory to '/nowhere': No such file or directory
  /
  uid=0(root) gid=0(root) groups=0(root)
  SHLVL=2
  HOME=/root
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  SHELL=/bin/sh
  PWD=/
  SHLVL=2
  HOME=/root
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  PWD=/
  $ docker run --rm u sh -c 'exec 2>&1; su nobody -c id; echo $?; su nosh -c id; echo $?; su empty -c "id; echo \$SHELL"; su nosuch -c id; su 1000 -c id; echo $?; su joe -c "exit 7"; echo $?; su joe -c "kill -9 \$\$"; echo $?; su nobody -s /bin/ls / | head -n 2; su joe -c "grep -E \"Uid|Groups|CapEff\" /proc/self/status"'
  1
  su: can't execute '/nosuch': No such file or directory
  1
  uid=1002(empty) gid=1002 groups=1002
  /bin/sh
  su: unknown user nosuch
  su: unknown user 1000
  1
  7
  Killed
  137
  bin
  dev
  Uid:	1000	1000	1000	1000
  Groups:	1000 2000
  CapEff:	0000000000000000
  $ docker run --rm -u 1000 u sh -c 'exec 2>&1; su joe -c id; su root -c id; echo $?'
  su: must be suid to work properly
  su: must be suid to work properly
  1
  $ docker run --rm --cap-drop SETUID u su joe -c id
  su: setuid: Operation not permitted
  [1]
  $ docker run --rm --cap-drop SETGID u su joe -c id
  su: can't set groups: Operation not permitted
  [1]
  $ docker run --rm u su joe -c 'echo $PPID $$; ps -o pid,user,args'
  0 1
  PID  USER  COMMAND
      1 joe  {ps} sh -c echo $PPID $$; ps -o pid,user,args
