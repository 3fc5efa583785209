# A terminal puts a carriage return before every line feed, and the log keeps it

Area: lifecycle

  $ docker run --rm -t busybox echo one | wc -c
  5
  $ docker run --rm busybox echo one | wc -c
  4
  $ docker run -t --name term busybox sh -c 'echo one; echo two >&2'
  one
  two
  $ docker logs term | od -c
  0000000  o  n  e  \r  \n  t  w  o  \r  \n
  0000012
  $ docker logs -n 1 term | wc -c
  5
  $ docker start -a term | wc -c
  10
  $ docker run -d -t --name other busybox sleep 1000
  <ID1>
  $ docker exec other echo one | wc -c
  4
  $ docker exec -t other sh -c 'echo one > /file; cat /file; wc -c < /file' | od -c
  0000000  o  n  e  \r  \n  4  \r  \n
  0000010
