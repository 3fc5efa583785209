# What listens in a container

Area: network

The kernel's tables, as `netstat` reads them, have what listens in the network namespace.

  $ docker run -d --name web1 busybox httpd -f -p 8000
  <ID1>
  $ docker run -d --name cat1 busybox nc -l -p 5432
  <ID2>
  $ docker exec web1 netstat -tln
  Active Internet connections (only servers)
  Proto Recv-Q Send-Q Local Address  Foreign Address  State
  tcp  0  0 :::8000  :::*  LISTEN
  $ docker exec cat1 netstat -tln
  Active Internet connections (only servers)
  Proto Recv-Q Send-Q Local Address  Foreign Address  State
  tcp  0  0 :::5432  :::*  LISTEN
  $ docker exec web1 netstat -ln
  Active Internet connections (only servers)
  Proto Recv-Q Send-Q Local Address  Foreign Address  State
  tcp  0  0 :::8000  :::*  LISTEN
  Active UNIX domain sockets (only servers)
  Proto RefCnt Flags  Type  State  I-Node Path
  $ docker run --rm --net container:web1 busybox netstat -tln
  Active Internet connections (only servers)
  Proto Recv-Q Send-Q Local Address  Foreign Address  State
  tcp  0  0 :::8000  :::*  LISTEN
  $ docker exec web1 sh -c 'cat /proc/net/tcp6 | wc -l; cat /proc/net/tcp | wc -l'
  2
  1
  $ docker run --rm busybox netstat -tln
  Active Internet connections (only servers)
  Proto Recv-Q Send-Q Local Address  Foreign Address  State
  $ docker run --rm busybox sh -c 'httpd -p 127.0.0.1:81; netstat -tln'
  Active Internet connections (only servers)
  Proto Recv-Q Send-Q Local Address  Foreign Address  State
  tcp  0  0 127.0.0.1:81  0.0.0.0:*  LISTEN
  $ docker run --rm busybox sh -c 'httpd; httpd; netstat -tln | tail -1'
  httpd: bind: Address already in use
  tcp  0  0 :::80  :::*  LISTEN
