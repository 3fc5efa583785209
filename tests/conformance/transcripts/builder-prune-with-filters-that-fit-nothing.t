# Filters of builder prune that fit nothing

Area: build-cache

  $ printf 'FROM busybox\nRUN echo x > /x\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker builder prune -af --filter nosuch=1
  Total:	0B
  $ docker builder prune -af --filter nosuch=1 --filter until=1s
  Total:	0B
  $ docker build --progress=plain -t app . 2>&1 | grep -c CACHED
  1
