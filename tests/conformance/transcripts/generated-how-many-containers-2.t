# How many containers there are (generated.how-many-containers.2)

Area: generated questions

  $ docker create busybox echo sunday
  <ID1>
  $ docker run busybox echo sunday
  sunday
  $ docker run busybox echo sunday
  sunday
  $ docker run busybox echo sunday
  sunday
  $ docker ps -a -q | wc -l
  4
