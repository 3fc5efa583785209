# A command that brings a container back (generated.typed-start.3)

Area: generated questions

  $ docker run -d --name mail busybox sleep 600
  <ID1>
  $ docker exec mail sh -c 'echo boat > /plan.txt'
  $ docker stop mail
  mail
  $ docker start mail
  mail
  $ docker exec mail cat /plan.txt
  boat
