# Names from the hosts file

Area: inside

  $ docker run -d --name n1 -h myhost busybox sh -c 'echo page > /tmp/index.html; httpd -f -h /tmp' > /dev/null; docker network create net > /dev/null; docker run -d --name n2 --network net busybox sleep 500 > /dev/null

  $ docker exec n1 sh -c 'exec 2>&1; echo "127.0.0.1 fake other.example" >> /etc/hosts; ping -c1 -W1 fake | head -1; wget -qO- http://other.example/; wget -qO- FAKE; echo "127.0.0.2 fake" >> /etc/hosts; ping -c1 -W1 fake | head -1; nslookup fake | tail -2'
  PING fake (127.0.0.1): 56 data bytes
  page
  page
  PING fake (127.0.0.1): 56 data bytes
  ;; connection timed out; no servers could be reached

  $ docker exec n1 sh -c 'exec 2>&1; echo "10.99.99.99 unroutable # comment" >> /etc/hosts; ping -c1 -W1 unroutable | head -1; ping -c1 -W1 comment; printf "  127.0.0.1\ttabbed\n#127.0.0.1 out\nnonsense bad\n" >> /etc/hosts; ping -c1 tabbed | head -1; ping -c1 out; ping -c1 bad'
  PING unroutable (<ip>): 56 data bytes
  ping: bad address 'comment'
  PING tabbed (127.0.0.1): 56 data bytes
  ping: bad address 'out'
  ping: bad address 'bad'
  [1]

  $ docker exec n1 sh -c 'exec 2>&1; sed "/localhost/d" /etc/hosts > /tmp/h; cat /tmp/h > /etc/hosts; ping -c1 -W1 localhost; wget -qO- localhost; wget -qO- myhost; : > /etc/hosts; ping -c1 -W1 myhost; wget -qO- myhost; hostname -i'
  ping: bad address 'localhost'
  wget: bad address 'localhost'
  page
  ping: bad address 'myhost'
  wget: bad address 'myhost'
  hostname: myhost: Host name lookup failure
  [1]

  $ docker exec n2 sh -c 'exec 2>&1; ping -c1 -W1 n2 | head -1 | cut -d" " -f1,2; echo "127.0.0.1 n1 n2" >> /etc/hosts; ping -c1 n1 | head -1; ping -c1 n2 | head -1; nslookup n2 | tail -2 | grep -c 127.0.0.1'
  PING n2
  PING n1 (127.0.0.1): 56 data bytes
  PING n2 (127.0.0.1): 56 data bytes
  0
  [1]

  $ docker restart -t 0 n1 > /dev/null; docker exec n1 ping -c1 fake; docker exec n1 grep -c myhost /etc/hosts
  ping: bad address 'fake'
  1

  $ docker run --rm --add-host here:127.0.0.1 busybox sh -c 'exec 2>&1; ping -c1 here | head -1; grep -v here /etc/hosts > /h; cat /h > /etc/hosts; ping -c1 here'
  PING here (127.0.0.1): 56 data bytes
  ping: bad address 'here'
  [1]

  $ docker exec -u nobody n1 sh -c 'echo "127.0.0.1 x" >> /etc/hosts'
  sh: line 0: can't create /etc/hosts: Permission denied
  [1]
