# What tools say of a directory in place of a file
Area: tools

  $ docker run --rm busybox sh -c 'for t in "wc" "wc -l" "head" "head -n 1" "tail" "grep x" "cut -c 1" "sort" "cat" "sed p" "tr a b" "uniq" "awk 1" "md5sum" "sha256sum" "rev" "nl" "xargs echo" "paste" "strings" "cat -" "wc -" "head -"; do echo "== $t"; $t < /etc 2>&1; echo "-> $?"; done'
  == wc
  wc: standard input: Is a directory
          0  0  0
  -> 1
  == wc -l
  wc: standard input: Is a directory
  0
  -> 1
  == head
  head: standard input: Input/output error
  -> 1
  == head -n 1
  head: standard input: Input/output error
  -> 1
  == tail
  tail: read error: Is a directory
  -> 1
  == grep x
  -> 1
  == cut -c 1
  -> 0
  == sort
  -> 0
  == cat
  cat: read error: Is a directory
  -> 1
  == sed p
  -> 0
  == tr a b
  tr: read error: Is a directory
  -> 1
  == uniq
  uniq: (null): I/O error
  -> 1
  == awk 1
  awk: cmd. line:1: Is a directory
  -> 1
  == md5sum
  md5sum: can't read '-': Is a directory
  -> 1
  == sha256sum
  sha256sum: can't read '-': Is a directory
  -> 1
  == rev
  -> 0
  == nl
  -> 0
  == xargs echo
  
  -> 0
  == paste
  -> 0
  == strings
  -> 0
  == cat -
  cat: read error: Is a directory
  -> 1
  == wc -
  wc: -: Is a directory
          0  0  0 -
  -> 1
  == head -
  head: standard input: Input/output error
  -> 1
  $ docker run --rm busybox sh -c 'for t in "wc" "wc -l" "head" "head -n 1" "tail" "tail -n 1" "grep x" "cut -c 1" "cut -d: -f1" "sort" "cat" "sed p" "sed -n 1p" "uniq" "awk 1" "md5sum" "sha256sum" "rev" "tac" "nl" "paste" "strings" "sh" "sort -u" "grep -v x" "grep -l x" "grep -s x" "cat /etc/group" "wc -c /etc/group" "head -n 1 /etc/group" "tail -n 1 /etc/group" "grep root /etc/group" "cut -c 1 /etc/group" "awk NR==1 /etc/group" "sed -n 1p /etc/group"; do echo "== $t"; $t /etc 2>&1; echo "-> $?"; done'
  == wc
  wc: /etc: Is a directory
          0  0  0 /etc
  -> 1
  == wc -l
  wc: /etc: Is a directory
  0 /etc
  -> 1
  == head
  head: /etc: Input/output error
  -> 1
  == head -n 1
  head: /etc: Input/output error
  -> 1
  == tail
  tail: read error: Is a directory
  -> 1
  == tail -n 1
  tail: read error: Is a directory
  -> 1
  == grep x
  -> 1
  == cut -c 1
  -> 0
  == cut -d: -f1
  -> 0
  == sort
  -> 0
  == cat
  cat: read error: Is a directory
  -> 1
  == sed p
  -> 0
  == sed -n 1p
  -> 0
  == uniq
  uniq: /etc: I/O error
  -> 1
  == awk 1
  awk: cmd. line:1: Is a directory
  -> 1
  == md5sum
  md5sum: can't read '/etc': Is a directory
  -> 1
  == sha256sum
  sha256sum: can't read '/etc': Is a directory
  -> 1
  == rev
  -> 0
  == tac
  tac: /etc: Is a directory
  -> 1
  == nl
  -> 0
  == paste
  -> 0
  == strings
  -> 0
  == sh
  -> 0
  == sort -u
  -> 0
  == grep -v x
  -> 1
  == grep -l x
  -> 1
  == grep -s x
  -> 1
  == cat /etc/group
  root:x:0:
  daemon:x:1:
  bin:x:2:
  www-data:x:33:
  nobody:x:65534:
  cat: read error: Is a directory
  -> 1
  == wc -c /etc/group
         62 /etc/group
  wc: /etc: Is a directory
          0 /etc
         62 total
  -> 1
  == head -n 1 /etc/group
  ==> /etc/group <==
  root:x:0:
  
  ==> /etc <==
  head: /etc: Input/output error
  -> 1
  == tail -n 1 /etc/group
  ==> /etc/group <==
  nobody:x:65534:
  
  ==> /etc <==
  tail: read error: Is a directory
  -> 1
  == grep root /etc/group
  /etc/group:root:x:0:
  -> 0
  == cut -c 1 /etc/group
  r
  d
  b
  w
  n
  -> 0
  == awk NR==1 /etc/group
  root:x:0:
  awk: cmd. line:1: Is a directory
  -> 1
  == sed -n 1p /etc/group
  root:x:0:
  -> 0
