# A missing file in another image

Area: build

  $ printf 'FROM busybox\nRUN echo lib > /lib.txt\n' > Dockerfile
  $ docker build -q -t lib .
  sha256:<ID1>
  $ printf 'FROM busybox\nCOPY --from=busybox /nosuch /a\n' > Dockerfile
  $ docker build -q .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --from=busybox /nosuch /a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: lstat /nosuch: no such file or directory
  [1]
  $ printf 'FROM busybox\nRUN true\nCOPY --from=busybox /lib.txt /a\n' > Dockerfile
  $ docker build -q .
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN true
     3 | >>> COPY --from=busybox /lib.txt /a
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/lib.txt": not found
  [1]
