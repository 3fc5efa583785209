# awk counts words and goes through an array in the order of busybox's hash table

Area: cli

  $ docker run --rm -i busybox awk '{ for (i = 1; i <= NF; i++) seen[$i]++ } END { for (word in seen) print seen[word], word }' <<'EOF'
  > pear apple fig apple kiwi
  > fig apple plum
  > EOF
  1 pear
  1 plum
  1 kiwi
  3 apple
  2 fig
  $ docker run --rm busybox awk 'BEGIN { for (i = 0; i < 40; i++) a[i]; for (i in a) printf "%s ", i; print length(a) }'
  10 11 20 12 21 13 30 22 14 31 23 15 32 24 16 33 25 17 34 26 18 35 27 19 36 28 37 29 38 39 0 1 2 3 4 5 6 7 8 9 40
  $ docker run --rm busybox awk 'BEGIN { a["x", 1] = 2; for (k in a) { split(k, part, SUBSEP); print part[1], part[2] }; delete a["x", 1]; print length(a) }'
  x 1
  0
