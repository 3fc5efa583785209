# Start, stop, exit, remove: Stopped and started again

Area: tour

  $ docker run -d --name box busybox sh -c 'echo started >> /starts.txt; sleep 600'
  <ID1>
  $ docker exec box cat /starts.txt
  started
  $ docker stop -t 1 box
  box
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id1>  busybox  "sh -c 'echo started…"  <ago>  Exited (137) <ago>  box
  $ docker start box
  box
  $ docker exec box cat /starts.txt
  started
  started
