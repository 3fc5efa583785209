# A command that brings a container back (generated.typed-start.2)

Area: generated questions

  $ docker run -d --name shop busybox sleep 600
  <ID1>
  $ docker exec shop sh -c 'echo soup > /sign.txt'
  $ docker stop shop
  shop
  $ docker start shop
  shop
  $ docker exec shop cat /sign.txt
  soup
