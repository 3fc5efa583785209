# A server of one answer with nc

Area: network

`nc -l` takes one connection, and answers with its standard input.

  $ docker network create test
  <ID1>
  $ docker run -d --name listener --net test --network-alias listener busybox nc -l -p 8080
  <ID2>
  $ docker run --rm --net test busybox sh -c 'echo hello | nc listener 8080; echo $?'
  0
  $ docker logs listener
  hello
  $ docker ps -a --format '{{.Names}} {{.Status}}'
  listener Exited (0) <ago>
  $ docker run -d --name page -p 8080:8080 busybox sh -c 'while true; do printf "HTTP/1.1 200 OK\r\n\r\nhello from nc\n" | nc -l -p 8080; done'
  <ID3>
  $ docker exec page wget -qO- http://127.0.0.1:8080
  hello from nc
  $ docker exec page wget -qO- http://127.0.0.1:8080/again
  hello from nc
  $ docker logs page
  GET / HTTP/1.1
  Host: 127.0.0.1:8080
  User-Agent: Wget
  Connection: close
  
  GET /again HTTP/1.1
  Host: 127.0.0.1:8080
  User-Agent: Wget
  Connection: close
  $ docker run --rm busybox nc 127.0.0.1 81
  nc: can't connect to remote host (127.0.0.1): Connection refused
  [1]
  $ docker run --rm busybox nc -l 8080
  nc: bind: Cannot assign requested address
  [1]
