# Base images count as cached only where a step needs them

Area: build

  $ printf 'FROM busybox\nRUN echo 1\nRUN echo 2\n' > Dockerfile
  $ docker build . 2>&1 | grep -c CACHED
  0
  [1]
  $ docker build . 2>&1 | grep -c CACHED
  2
  $ printf 'FROM busybox\nRUN echo 3\n' > Dockerfile
  $ docker build . 2>&1 | grep -c CACHED
  1
