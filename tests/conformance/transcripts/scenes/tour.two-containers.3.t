# Two containers, one image: The same line twice

Area: tour

  $ docker run --name first busybox sh -c 'echo visit >> /visits.txt; cat /visits.txt'
  visit
  $ docker run --name second busybox sh -c 'echo visit >> /visits.txt; cat /visits.txt'
  visit
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id1>  busybox  "sh -c 'echo visit >…"  <ago>  Exited (0) <ago>  second
  <id2>  busybox  "sh -c 'echo visit >…"  <ago>  Exited (0) <ago>  first
  $ docker start -a first
  visit
  visit
