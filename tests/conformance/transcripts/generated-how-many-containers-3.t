# How many containers there are (generated.how-many-containers.3)

Area: generated questions

  $ docker run busybox echo red
  red
  $ docker run busybox echo red
  red
  $ docker run busybox echo red
  red
  $ docker run -d --name mail busybox sleep 600
  <ID1>
  $ docker ps -a -q | wc -l
  4
