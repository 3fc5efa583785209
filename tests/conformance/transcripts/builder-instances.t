# The builder that belongs to the daemon

Area: build

  $ docker buildx ls
  NAME/NODE  DRIVER/ENDPOINT  STATUS  BUILDKIT  PLATFORMS
  default*  docker
   \_ default  \_ default  running  v0.0.0+unknown  linux/amd64 (+4), linux/386
  $ docker buildx du
  ID  RECLAIMABLE  SIZE  LAST ACCESSED
  Reclaimable:	0B
  Total:		0B
  $ docker buildx inspect nope
  ERROR: no builder "nope" found
  [1]
  $ docker builder ls --help
  Usage:  docker buildx ls
  
  List builder instances
  
  Options:
    -D, --debug  Enable debug logging
        --format string  Format the output (default "table")
        --no-trunc  Don't truncate output
  $ printf 'FROM busybox\nRUN echo hi > /hi\n' > Dockerfile
  $ docker build -q .
  sha256:<ID1>
  $ docker builder du | tail -n 4
  Shared:		3B
  Private:	31B
  Reclaimable:	34B
  Total:		34B
