# Copy-on-write and whiteouts: Does it come back?

Area: tour

  $ docker run -d --name box busybox sleep 600
  <ID1>
  $ docker exec box rm /etc/passwd
  $ docker restart -t 1 box
  box
  $ docker exec box cat /etc/passwd
  cat: can't open '/etc/passwd': No such file or directory
  [1]
  $ docker diff box
  C /etc
  D /etc/passwd
  $ docker image ls
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  busybox  latest  <id2>  <ago>  <size>
