# A context that was sent before is given up where another source lacks a file, and sent to its end where it lacks one itself.
Area: build

  $ mkdir one; echo a > one/a.txt; printf 'FROM busybox\nCOPY . /srv/ctx/\nCOPY --from=busybox /nosuch /copied/\n' > one/Dockerfile; docker build -q one
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  COPY . /srv/ctx/
     3 | >>> COPY --from=busybox /nosuch /copied/
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  [1]
  $ docker build one > out 2>&1; grep "^$(grep 'load build context' out | cut -d ' ' -f 1) [CDE]" out | cut -d ' ' -f 2
  CANCELED
  $ printf 'FROM busybox\nCOPY a.txt nosuch /srv/ctx/\n' > one/Dockerfile; docker build one > out 2>&1; grep "^$(grep 'load build context' out | cut -d ' ' -f 1) [CDE]" out | cut -d ' ' -f 2
  DONE
