# Groups in their order

Area: users

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'printf "root:x:0:0::/root:/bin/sh\nsp:x:4:4::/sp:/bin/sh\n" > /etc/passwd; printf "root:x:0:\ntwo:x:2:sp\nfour:x:4:\nnine:x:9:sp\n" > /etc/group'
  $ docker exec -u sp box id
  uid=4(sp) gid=4(four) groups=2(two),4(four),9(nine)
  $ docker exec -u sp box id -G
  4 2 9
  $ docker exec -u sp box groups
  four two nine
  $ docker exec box id sp
  uid=4(sp) gid=4(four) groups=4(four),2(two),9(nine)
  $ docker exec -u sp:nine box id
  uid=4(sp) gid=9(nine) groups=9(nine)
  $ docker exec -u sp box grep Groups /proc/self/status
  Groups:	2 4 9
