# awk splits records, matches patterns and computes over columns

Area: cli

  $ docker run --rm busybox awk -F: '$3 > 10 { print $1, $3; sum += $3 } END { print NR, sum, sum / 2 }' /etc/passwd
  www-data 33
  nobody 65534
  5 65567 32783.5
  $ docker run --rm busybox awk -F: -v OFS=- '/^d/,/^w/ { $2 = NR; print; next } { print NF, $NF, toupper(substr($1, 1, 3)) }' /etc/passwd
  7-/bin/sh-ROO
  daemon-2-1-1-daemon-/usr/sbin-/bin/false
  bin-3-2-2-bin-/bin-/bin/false
  www-data-4-33-33-www-data-/var/www-/bin/false
  7-/bin/false-NOB
  $ docker run --rm busybox awk 'BEGIN { while (("echo one; echo two" | getline line) > 0) print "got " line; print 7 / 2, 1e6, 2 "x" 3, -3 % 2, length("four"), index("abc", "c") }'
  got one
  got two
  3.5 1000000 2x3 -1 4 3
  $ docker run --rm busybox awk 'function f(n) { return n < 2 ? 1 : n * f(n - 1) } BEGIN { printf "%5.1f|%-4s|%03d|%c|%x\n", f(5) / 7, "ab", 7, 65, 255; s = "aXbXc"; print gsub(/X/, "[&]", s), s; exit 3 }'
   17.1|ab  |007|A|ff
  2 a[X]b[X]c
  [3]
