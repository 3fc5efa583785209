# A command that brings a container back (generated.typed-start.1)

Area: generated questions

  $ docker run -d --name chat busybox sleep 600
  <ID1>
  $ docker exec chat sh -c 'echo boat > /menu.txt'
  $ docker kill chat
  chat
  $ docker start chat
  chat
  $ docker exec chat cat /menu.txt
  boat
