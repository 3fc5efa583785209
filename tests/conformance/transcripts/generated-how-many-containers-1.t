# How many containers there are (generated.how-many-containers.1)

Area: generated questions

  $ docker run --rm busybox true
  $ docker run busybox echo tuesday
  tuesday
  $ docker run busybox echo tuesday
  tuesday
  $ docker run busybox echo tuesday
  tuesday
  $ docker ps -a -q | wc -l
  3
