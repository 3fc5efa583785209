# What a process reads about itself, and bytes as they are

Area: lifecycle

  $ docker run --rm busybox sh -c 'cat /proc/self/comm; cat /proc/1/comm; cat /proc/self/cmdline | tr "\0" " "; echo'
  cat
  sh
  cat /proc/self/cmdline
  $ docker run --rm busybox sh -c 'cat /proc/1/cmdline | tr "\0" "|"; echo'
  sh|-c|cat /proc/1/cmdline | tr "\0" "|"; echo|
  $ docker run --rm busybox sh -c 'cat /proc/self/status | head -4 | sed -n 1,3p'
  Name:	cat
  Umask:	0022
  State:	R (running)
  $ docker run --rm busybox sh -c "printf '\200\377' | od -c"
  0000000 200 377
  0000002
  $ docker run --rm busybox sh -c "printf '\303\244\n'; echo -e '\x41\0102'"
  ä
  AB
  $ docker run --rm -h foo busybox sh -c 'hostname -f; hostname -s'
  foo
  foo
  $ docker run --rm -h foo --domainname example.com busybox sh -c 'hostname; hostname -f; hostname -d; cat /proc/sys/kernel/domainname'
  foo
  foo.example.com
  example.com
  example.com
  $ docker run --rm --network none -h foo busybox hostname -f
  hostname: foo: Host name lookup failure
  [1]
  $ docker run --rm --add-host foo:1.2.3.4 -h foo busybox hostname -i
  1.2.3.4
  $ docker run --rm busybox sh -c 'type time; type ls; type if'
  time is time
  ls is ls
  if is a shell keyword
  $ docker run --rm busybox sh -c 'true; ps'
  PID  USER  COMMAND
      1 root  {ps} sh -c true; ps
  $ docker run --rm busybox sh -c 'ps; true'
  PID  USER  COMMAND
      1 root  sh -c ps; true
      7 root  ps
