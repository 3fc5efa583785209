# One alias for several containers

Area: network

The name server gives the addresses of all containers with an alias, each time in another order.

  $ docker network create dude
  <ID1>
  $ docker run -d --name one --net dude --net-alias search busybox sleep 1000
  <ID2>
  $ docker run -d --name two --net dude --network-alias search busybox sleep 1000
  <ID3>
  $ docker run --rm --net dude busybox nslookup search | grep -c '^Name:'
  2
  $ docker run --rm --net dude busybox nslookup search 2>&1 | grep '^Address' | sort
  Address:	127.0.0.11:53
  Address: <ip>
  Address: <ip>
  $ docker run --rm --net dude busybox nslookup one
  Server:		127.0.0.11
  Address:	127.0.0.11:53
  
  Non-authoritative answer:
  Name:	one
  Address: <ip>
  
  Non-authoritative answer:
  $ docker run --rm --net dude busybox nslookup nosuch
  Server:		127.0.0.11
  Address:	127.0.0.11:53
  
  ** server can't find nosuch: SERVFAIL
  
  ** server can't find nosuch: SERVFAIL
  [1]
  $ docker run --rm --net dude busybox ping -c 1 search | grep transmitted
  1 packets transmitted, 1 packets received, 0% packet loss
  $ docker stop -t 0 one
  one
  $ docker run --rm --net dude busybox nslookup search | grep -c '^Name:'
  1
  $ docker exec two nslookup two | grep -c '^Name:'
  1
  $ docker run --rm busybox nslookup search
  ;; connection timed out; no servers could be reached
  [1]
