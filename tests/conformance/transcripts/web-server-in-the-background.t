# A web server in the background of a shell

Area: processes

  $ docker run --rm busybox sh -c 'echo one > /index.html; httpd -p 8080 -h /; wget -qO- localhost:8080; wget -qO- 127.0.0.1:8081'
  one
  wget: can't connect to remote host (127.0.0.1): Connection refused
  [1]
  $ docker run --rm busybox sh -c 'mkdir /w; cd /w; echo two > page.txt; httpd -p 127.0.0.1:81; wget -qO- localhost:81/page.txt; echo $?'
  two
  0
  $ docker run --rm busybox sh -c 'httpd; httpd 2>&1; echo $?'
  httpd: bind: Address already in use
  1
  $ docker run --rm busybox httpd -h /nosuch
  httpd: can't change directory to '/nosuch': No such file or directory
  [1]
  $ docker run --rm busybox httpd
  $ docker run -d --name owner busybox sh -c 'echo shared > /index.html; exec httpd -f -h /'
  <ID1>
  $ sleep 1
  $ docker run --rm --network container:owner busybox wget -qO- localhost
  shared
  $ docker run --rm --network container:owner busybox httpd
  httpd: bind: Address already in use
  [1]
  $ docker run --rm --network none busybox wget -q http://10.0.0.1
  wget: can't connect to remote host (<ip>): Network is unreachable
  [1]
  $ docker exec owner sh -c 'echo "GET / HTTP/1.0" | nc localhost 80 | tail -n 1'
  shared
  $ docker exec owner nc localhost 81
  nc: can't connect to remote host (127.0.0.1): Connection refused
  [1]
  $ docker kill owner
  owner
