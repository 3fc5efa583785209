# What a container is to the kernel: One kernel

Area: tour

  $ docker run -d --name box busybox sleep 600
  <ID1>
  $ docker exec box uname -s
  Linux
  $ docker exec box uname -r > inside.txt
  $ uname -r > outside.txt
  $ cmp inside.txt outside.txt && echo the same kernel
  the same kernel
