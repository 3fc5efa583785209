# What was sent for the Dockerfile is kept as a source of a build even where the file was not there.
Area: build cache

  $ docker builder prune -af >/dev/null
  $ mkdir -p site empty
  $ docker build -q site; docker build -q -f Other site; docker build -q empty
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Other: no such file or directory
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  $ docker buildx du | cut -c 26- | sort
  
  
      RECLAIMABLE  SIZE  LAST ACCESSED
  *  true  0B  <ago>
  *  true  0B  <ago>
  $ docker builder prune -f | wc -l
  4
  $ mkdir empty/Dockerfile
  $ docker build -q empty 2>&1 | grep -c 'is a directory'
  1
  $ docker system df -v | grep -c source.local
  1
  $ printf 'FROM scratch\nCOPY Dockerfile /\n' > site/Dockerfile
  $ docker build -q site >/dev/null
  $ rm site/Dockerfile
  $ docker build -q site
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory
  [1]
  $ docker system df -v | grep source.local | sed 's/^[^ ]* *//'
  source.local  0B  <ago>  <ago>  1  false
  source.local  0B  <ago>  <ago>  1  false
  source.local  31B  <ago>  <ago>  1  false
  source.local  0B  <ago>  <ago>  2  false
  $ docker system prune -f | grep -v '^Total reclaimed' | cut -d : -f 1
  Deleted Images
  deleted
  
  Deleted build cache objects
  <cacheid>
  <cacheid>
  <cacheid>
  <cacheid>
  <cacheid>
