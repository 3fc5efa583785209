# Users looked up among bad records

Area: users

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c "echo hello1 > /etc/passwd"
  $ docker exec box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  0
  0
  $ docker exec -u 0 box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  0
  0
  $ docker exec -u hello1 box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  0
  0
  $ docker exec -u nosuch box true
  Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  [1]
  $ docker exec box sh -c 'printf "a:b\n\nroot:x:0:0:r:/root:/bin/sh\n" > /etc/passwd'
  $ docker exec box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  0
  0
  $ docker exec -u a box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  0
  0
  $ docker exec box sh -c 'printf "x:x:12:13::/h:\nroot:x:0:0::/root:\n" > /etc/passwd'
  $ docker exec -u 12 box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  /h
  12
  13
  $ docker exec box sh -c 'printf "x:x:12:13:::\n" > /etc/passwd'
  $ docker exec -u x box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  12
  13
  $ docker exec box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  /
  0
  0
  $ docker exec box sh -c 'printf "q:x:zz:7:::\n" > /etc/passwd'
  $ docker exec -u q box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  0
  7
  $ docker exec box sh -c 'printf "5:x:9:9::/nine:\n" > /etc/passwd'
  $ docker exec -u 5 box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  /
  5
  0
  $ docker exec -u 9 box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  /nine
  9
  9
  $ docker exec box sh -c 'printf "  sp:x:4:4::/sp:  \n#c\nn:x:1" > /etc/passwd'
  $ docker exec -u sp box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  /sp
  4
  4
  $ docker exec -u 1 box sh -c 'echo "$HOME"; (id -u; id -g) 2>/dev/null'
  
  1
  0
  $ docker exec box sh -c 'printf "web:x:30:nobody,box\nbad\nmore:x:z:sp\n" > /etc/group'
  $ docker exec -u sp:web box sh -c 'id -G 2>/dev/null'
  30
  $ docker exec -u sp:bad box sh -c 'id -G 2>/dev/null'
  0
  $ docker exec -u sp:30 box sh -c 'id -G 2>/dev/null'
  30
  $ docker exec -u sp box sh -c 'id -G 2>/dev/null'
  4 0
