# What a log holds after a stop and a start (generated.logs-after-stop.2)

Area: generated questions

  $ docker run -d --name chat busybox sh -c 'echo tuesday; sleep 600'
  <ID1>
  $ docker kill chat
  chat
  $ docker start chat
  chat
  $ docker stop chat
  chat
  $ docker logs chat
  tuesday
  tuesday
