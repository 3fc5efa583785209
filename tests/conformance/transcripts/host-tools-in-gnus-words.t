# The tools beside docker are GNU's

Area: tools

  $ tac nofile; echo $?
  tac: failed to open 'nofile' for reading: No such file or directory
  1
  $ sha256sum nofile; echo $?
  sha256sum: nofile: No such file or directory
  1
  $ sha512sum nofile; echo $?
  sha512sum: nofile: No such file or directory
  1
  $ sed p nofile; echo $?
  sed: can't read nofile: No such file or directory
  2
  $ sort nofile; echo $?
  sort: cannot read: nofile: No such file or directory
  2
  $ awk 1 nofile; echo $?
  awk: cannot open "nofile" (No such file or directory)
  2
  $ awk 'BEGIN { exit 1 }'; echo $?
  1
  $ chown 1 nofile; echo $?
  chown: cannot access 'nofile': No such file or directory
  1
  $ dd if=nofile of=x; echo $?
  dd: failed to open 'nofile': No such file or directory
  1
  $ truncate -s 5 nodir/x; echo $?
  truncate: cannot open 'nodir/x' for writing: No such file or directory
  1
  $ truncate -s 2M big && stat -c %s big && docker run --rm -v "$PWD:/here" busybox stat -c %s /here/big
  2097152
  2097152
  $ expand nofile; echo $?
  expand: nofile: No such file or directory
  1
  $ printf 'a\tb\n' | expand | od -c | head -1
  0000000  a  b  \n
  $ nproc; factor 12; groups
  2
  12: 2 2 3
  root
  $ id nouser; echo $?
  id: ‘nouser’: no such user
  1
  $ sleep x; echo $?
  sleep: invalid time interval ‘x’
  Try 'sleep --help' for more information.
  1
  $ head -n x /etc/hostname; echo $?
  head: invalid number of lines: ‘x’
  1
  $ date -d nonsense; echo $?
  date: invalid date ‘nonsense’
  1
  $ expr 1 + a; echo $?
  expr: non-integer argument
  2
  $ seq 5 | shuf | sort | head -1; mkfifo pipe && ls -l pipe | cut -c1-10; unlink pipe; install -m 700 big copy && stat -c %a copy
  1
  prw-r--r--
  700
