# Start, stop, exit, remove: Removed

Area: tour

  $ docker run -d --name box busybox sh -c 'echo milk > /list.txt; sleep 600'
  <ID1>
  $ docker rm box
  Error response from daemon: cannot remove container "box": container is running: stop the container before removing or force remove
  [1]
  $ docker stop -t 1 box
  box
  $ docker rm box
  box
  $ docker run -d --name box busybox sleep 600
  <ID2>
  $ docker exec box cat /list.txt
  cat: can't open '/list.txt': No such file or directory
  [1]
