# What tools say when their output takes no more
Area: limits

Many tools look only when they end, in words of their own; some end without a word, and some do not look at all.

  $ docker run --rm --tmpfs /t:size=8k busybox sh -c 'cd /t; head -c 8192 /dev/zero > f; for t in "env" "id" "uname" "expr 1 + 1" "du" "nl /etc/passwd" "rev /etc/passwd" "base64 /etc/passwd" "fold /etc/passwd" "paste /etc/passwd" "sort /etc/passwd" "cmp f /etc/passwd" "strings /etc/passwd" "cal" "wc f" "cut -c1 /etc/passwd" "uniq /etc/passwd" "groups" "tty" "arch" "shuf -i 1-3"; do echo b | $t > o; echo "$t: $?"; done 2>&1'
  env: standard output: No space left on device
  env: 1
  id: standard output: No space left on device
  id: 1
  uname: standard output: No space left on device
  uname: 1
  expr: standard output: No space left on device
  expr 1 + 1: 2
  du: standard output: No space left on device
  du: 1
  nl: standard output: No space left on device
  nl /etc/passwd: 1
  rev: standard output: No space left on device
  rev /etc/passwd: 1
  base64: standard output: No space left on device
  base64 /etc/passwd: 1
  fold: standard output: No space left on device
  fold /etc/passwd: 1
  paste: standard output: No space left on device
  paste /etc/passwd: 1
  sort: standard output: No space left on device
  sort /etc/passwd: 2
  cmp: standard output: No space left on device
  cmp f /etc/passwd: 2
  strings: standard output: No space left on device
  strings /etc/passwd: 1
  cal: standard output: No space left on device
  cal: 1
  wc: standard output: No space left on device
  wc f: 1
  cut: standard output: No space left on device
  cut -c1 /etc/passwd: 1
  uniq: standard output: No space left on device
  uniq /etc/passwd: 1
  groups: standard output: No space left on device
  groups: 1
  tty: standard output: No space left on device
  tty: 2
  arch: standard output: No space left on device
  arch: 1
  shuf: standard output: No space left on device
  shuf -i 1-3: 1
  $ docker run --rm --tmpfs /t:size=8k busybox sh -c 'cd /t; head -c 8192 /dev/zero > f; for t in "pwd" "basename a" "printf a" "diff f /etc/passwd" "whoami" "seq 3" "readlink -f f" "dirname a"; do echo b | $t > o; echo "$t: $?"; done 2>&1'
  pwd: 1
  basename a: 1
  printf a: 1
  diff f /etc/passwd: 1
  whoami: 255
  seq 3: 255
  readlink -f f: 1
  dirname a: 255
  $ docker run --rm --tmpfs /t:size=8k busybox sh -c 'cd /t; head -c 8192 /dev/zero > f; for t in "date" "ps" "df" "ls" "hostname" "which sh" "stat f" "mount" "md5sum f" "xxd /etc/passwd" "hexdump /etc/passwd" "find ." "sha256sum f" "free" "uptime" "grep a /etc/passwd" "awk BEGIN{print}" "sed -n 1p /etc/passwd" "nproc" "factor 6" "expand f" "top -bn1" "pidof sh"; do echo b | $t > o; echo "$t: $?"; done 2>&1'
  date: 0
  ps: 0
  df: 0
  ls: 0
  hostname: 0
  which sh: 0
  stat f: 0
  mount: 0
  md5sum f: 0
  xxd /etc/passwd: 0
  hexdump /etc/passwd: 0
  find .: 0
  sha256sum f: 0
  free: 0
  uptime: 0
  grep a /etc/passwd: 0
  awk BEGIN{print}: 0
  sed -n 1p /etc/passwd: 0
  nproc: 0
  factor 6: 0
  expand f: 0
  top -bn1: 0
  pidof sh: 0
  $ docker run --rm --tmpfs /t:size=8k busybox sh -c 'cd /t; head -c 8192 /dev/zero > f; for t in "tac /etc/passwd" "tar c f" "echo hi" "cat /etc/passwd" "tail /etc/passwd" "tr a b" "xargs echo" "gzip -c f"; do echo b | $t > o; echo "$t: $?"; done 2>&1'
  tac: write error: No space left on device
  tac /etc/passwd: 1
  tar: write error: No space left on device
  tar c f: 1
  sh: write error: No space left on device
  echo hi: 1
  cat: write error: No space left on device
  cat /etc/passwd: 1
  tail: write error: No space left on device
  tail /etc/passwd: 1
  tr: write error: No space left on device
  tr a b: 1
  echo: write error: No space left on device
  xargs echo: 123
  gzip: write error: No space left on device
  gzip -c f: 1
  $ docker run --rm --tmpfs /t:size=8k busybox sh -c 'cd /t; exec 2>&1; head -c 20000 /dev/zero > f; echo $?; stat -c %s f; seq 5000 | grep 1 > g; echo $?; seq 5000 | head -n 4000 > h; echo $?; seq 5000 | cut -c1 > j; echo $?; mkdir d; touch e; ls'
  head: standard output: I/O error
  1
  8192
  0
  head: standard output: I/O error
  1
  cut: standard output: No space left on device
  1
  d
  e
  f
  g
  h
  j
