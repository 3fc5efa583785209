# awk says in one line what is wrong with a program

Area: cli

  $ docker run --rm busybox awk '{ print'
  awk: cmd. line:1: Unexpected token
  [1]
  $ docker run --rm busybox awk 'BEGIN { print 1 / 0 }'
  awk: cmd. line:1: Division by zero
  [1]
  $ docker run --rm busybox awk '{ print }' nosuch
  awk: nosuch: No such file or directory
  [1]
  $ docker run --rm busybox awk 'BEGIN { print 2 ^ 3 }'
  awk: cmd. line:1: Math support is not compiled in
  [1]
  $ docker run --rm busybox awk 'BEGIN { f() }'
  awk: cmd. line:1: Call to undefined function
  [1]
  $ docker run --rm busybox awk '/(/' /etc/passwd
  awk: bad regex '(': Unmatched ( or \(
  [1]
