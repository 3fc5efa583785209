# What a log holds after a stop and a start (generated.logs-after-stop.1)

Area: generated questions

  $ docker run -d --name news busybox sh -c 'echo south; sleep 600'
  <ID1>
  $ docker exec news echo west
  west
  $ docker stop news
  news
  $ docker start news
  news
  $ docker logs news
  south
  south
