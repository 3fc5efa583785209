# What a copy left that failed while it was made stays in the build cache

Area: build cache

  $ mkdir site; printf 'FROM busybox AS make\nFROM busybox\nCOPY --from=0 /out/made /srv/\n' > site/Dockerfile
  $ docker build -q site
  Dockerfile:3
  --------------------
     1 |  FROM busybox AS make
     2 |  FROM busybox
     3 | >>> COPY --from=0 /out/made /srv/
     4 |
  --------------------
  ERROR: failed to build: failed to solve: lstat /out/made: no such file or directory
  [1]
  $ docker buildx du --verbose | grep -E '^(Mutable|Size|Description|Usage)' | paste - - - - | sort
  Mutable:  false	Size:  0B	Description:  from local 	Usage count:  2
  Mutable:  true	Size:  0B	Description:  [stage-1 2/2] COPY --from=0 /out/made /srv/	Usage count:  1
  Mutable:  true	Size:  0B	Description:  local source for context	Usage count:  1
  Mutable:  true	Size:  64B	Description:  local source for dockerfile	Usage count:  1
  $ docker build -q site 2> /dev/null; docker buildx du | tail -n +2 | wc -l
  7
  $ printf 'FROM busybox\nCOPY --from=busybox /out/made /srv/\n' > site/Dockerfile; docker build -q site 2> /dev/null; docker buildx du | tail -n +2 | wc -l
  8
  $ docker system prune -f | grep -c '^[0-9a-z]\{25\}'
  5
  $ docker buildx du | tail -n +2
  <cacheid>  true  0B*  <ago>
  Reclaimable:	0B
  Total:		0B
