# Tools that go on after a file that they cannot read
Area: overlay

What a tool says of a missing file or a directory goes to standard error; here only the other stream and the exit code are looked at.

  $ docker run --rm busybox sh -c 'for t in nl tac rev "fold -w 9" expand unexpand strings "od -c" hexdump "hexdump -C"; do echo "== $t"; $t /etc/group /nope /etc/group | tail -n 4; $t /nope /etc/group > /dev/null; echo $?; $t /etc /etc/group > /dev/null; echo $?; done' 2>/dev/null
  == nl
       7	daemon:x:1:
       8	bin:x:2:
       9	www-data:x:33:
      10	nobody:x:65534:
  1
  0
  == tac
  www-data:x:33:
  bin:x:2:
  daemon:x:1:
  root:x:0:
  1
  1
  == rev
  :1:x:nomead
  :2:x:nib
  :33:x:atad-www
  :43556:x:ydobon
  1
  0
  == fold -w 9
  www-data:
  x:33:
  nobody:x:
  65534:
  1
  1
  == expand
  daemon:x:1:
  bin:x:2:
  www-data:x:33:
  nobody:x:65534:
  1
  1
  == unexpand
  daemon:x:1:
  bin:x:2:
  www-data:x:33:
  nobody:x:65534:
  1
  1
  == strings
  daemon:x:1:
  bin:x:2:
  www-data:x:33:
  nobody:x:65534:
  1
  0
  == od -c
  0000120  :  1  :  \n  b  i  n  :  x  :  2  :  \n  w  w  w
  0000140  -  d  a  t  a  :  x  :  3  3  :  \n  n  o  b  o
  0000160  d  y  :  x  :  6  5  5  3  4  :  \n
  0000174
  1
  1
  == hexdump
  0000050 313a 0a3a 6962 3a6e 3a78 3a32 770a 7777
  0000060 642d 7461 3a61 3a78 3333 0a3a 6f6e 6f62
  0000070 7964 783a 363a 3535 3433 0a3a
  000007c
  1
  0
  == hexdump -C
  00000050  3a 31 3a 0a 62 69 6e 3a  78 3a 32 3a 0a 77 77 77  |:1:.bin:x:2:.www|
  00000060  2d 64 61 74 61 3a 78 3a  33 33 3a 0a 6e 6f 62 6f  |-data:x:33:.nobo|
  00000070  64 79 3a 78 3a 36 35 35  33 34 3a 0a  |dy:x:65534:.|
  0000007c
  1
  0
  $ docker run --rm busybox sh -c 'for t in nl tac rev fold expand unexpand strings od hexdump base64 xxd shuf less more; do $t /nope; echo $?; done 2>&1'
  nl: /nope: No such file or directory
  1
  tac: /nope: No such file or directory
  1
  rev: /nope: No such file or directory
  1
  fold: /nope: No such file or directory
  1
  expand: /nope: No such file or directory
  1
  unexpand: /nope: No such file or directory
  1
  strings: /nope: No such file or directory
  1
  od: /nope: No such file or directory
  1
  hexdump: /nope: No such file or directory
  1
  base64: /nope: No such file or directory
  1
  xxd: /nope: No such file or directory
  1
  shuf: /nope: No such file or directory
  1
  less: can't open '/nope': No such file or directory
  1
  more: can't open '/nope': No such file or directory
  1
  $ docker run --rm busybox sh -c 'for t in nl tac rev fold expand unexpand strings od base64 less more; do $t /etc; echo $?; done 2>&1'
  0
  tac: /etc: Is a directory
  1
  0
  fold: /etc: Input/output error
  1
  expand: /etc: Input/output error
  1
  unexpand: /etc: Input/output error
  1
  0
  od: /etc: read error
  0000000
  1
  base64: read error: Is a directory
  1
  less: read error: Is a directory
  1
  more: read error: Is a directory
  1
  $ docker run --rm busybox sh -c 'for a in "" "-a" "-f" "-t 4" "-f -t 4"; do printf "        a  b\t   c   \n\tx        y\n" | unexpand $a | cat -A; done'
  ^Ia  b^I  c  $
  ^Ix  y$
  ^Ia  b^I  c  $
  ^Ix^I y$
  ^Ia  b^I  c  $
  ^Ix  y$
  ^I^Ia  b^I  c  $
  ^Ix^I^I y$
  ^I^Ia  b^I  c  $
  ^Ix  y$
  $ docker run --rm busybox sh -c 'exec 2>&1; realpath /etc /nope; echo $?; realpath ./nope/../etc; realpath nope; realpath /nope/x; echo $?; ln -s nowhere /l; realpath /l; ln -s l2 /l1; ln -s l1 /l2; realpath /l1; realpath /etc/group/x; realpath /l/x; ln -s /nope/x /m; realpath /m; realpath //tmp/../nope'
  /etc
  /nope
  0
  realpath: ./nope/../etc: No such file or directory
  realpath: nope: No such file or directory
  realpath: /nope/x: No such file or directory
  1
  /nowhere
  realpath: /l1: Too many levels of symbolic links
  realpath: /etc/group/x: Not a directory
  realpath: /l/x: No such file or directory
  realpath: /m: No such file or directory
  //nope
  $ docker run --rm busybox sh -c 'readlink -f /nope; echo $?; readlink -f nope; echo $?; readlink -f /nope/x; echo $?; ln -s nowhere /l; readlink -f /l; echo $?; readlink -f /etc/group/x; echo $?'
  /nope
  0
  1
  1
  /nowhere
  0
  1
  $ docker run --rm busybox sh -c 'mkdir d; touch a x y; mv -v nope a d; mv -v x y; mv -nv a y; mv -v d d; mv -v y /dev/shm/y; ls' 2>/dev/null
  'nope' -> 'd/nope'
  'a' -> 'd/a'
  'x' -> 'y'
  'a' -> 'y'
  'd' -> 'd/d'
  'y' -> '/dev/shm/y'
  bin
  d
  dev
  etc
  home
  proc
  root
  sys
  tmp
  usr
  var
  $ docker run --rm busybox sh -c 'mkdir -p d a/b x; touch x/y; rmdir -v d; rmdir -pv a/b; rmdir --verbose x nope; ls' 2>/dev/null
  rmdir: removing directory, 'd'
  rmdir: removing directory, 'a/b'
  rmdir: removing directory, 'a'
  rmdir: removing directory, 'x'
  rmdir: removing directory, 'nope'
  bin
  dev
  etc
  home
  proc
  root
  sys
  tmp
  usr
  var
  x
