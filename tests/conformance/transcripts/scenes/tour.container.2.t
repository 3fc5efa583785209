# A container is a writable layer and a process: Where a container writes

Area: tour

  $ docker run -d --name desk busybox sleep 600
  <ID1>
  $ docker exec desk sh -c 'echo milk > /list.txt'
  $ docker diff desk
  A /list.txt
  $ docker exec desk cat /list.txt
  milk
  $ docker run --rm busybox cat /list.txt
  cat: can't open '/list.txt': No such file or directory
  [1]
