# What a log holds after a stop and a start (generated.logs-after-stop.3)

Area: generated questions

  $ docker run -d --name news busybox sh -c 'echo soup; sleep 600'
  <ID1>
  $ docker restart news
  news
  $ docker restart news
  news
  $ docker logs news
  soup
  soup
  soup
