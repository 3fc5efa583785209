# A web server in one container, clients in others

Area: networks

  $ docker network create web
  <ID1>
  $ docker run -d --name site --network web busybox sh -c 'mkdir -p /www/sub; echo hello > /www/index.html; exec httpd -f -p 80 -h /www'
  <ID2>
  $ sleep 1
  $ docker run --rm --network web busybox wget -qO- http://site
  hello
  $ docker run --rm --network web busybox wget -q -O - http://site/index.html
  hello
  $ docker run --rm --network web busybox wget -q http://site/nosuch
  wget: server returned error: HTTP/1.1 404 Not Found
  [1]
  $ docker run --rm --network web busybox sh -c 'wget -q http://site; cat index.html'
  hello
  $ docker run --rm --network web busybox sh -c 'wget http://site 2>&1'
  Connecting to site (<ip>:80)
  saving to 'index.html'
  index.html  100% |********************************|  6  0:00:00 ETA
  'index.html' saved
  $ docker run --rm --network web busybox sh -c 'wget -q http://site; wget http://site 2>&1'
  Connecting to site (<ip>:80)
  wget: can't open 'index.html': File exists
  [1]
  $ docker run --rm --network web busybox sh -c 'wget --spider http://site 2>&1; wget -q --spider http://site/x 2>&1; echo $?'
  Connecting to site (<ip>:80)
  remote file exists
  wget: server returned error: HTTP/1.1 404 Not Found
  1
  $ docker run --rm --network web busybox sh -c 'wget -T 2 -O- http://site:81 2>&1'
  Connecting to site:81 (<ip>:81)
  wget: can't connect to remote host (<ip>): Connection refused
  [1]
  $ docker run --rm --network web busybox sh -c 'wget -O page http://site 2>&1; cat page'
  Connecting to site (<ip>:80)
  saving to 'page'
  page  100% |********************************|  6  0:00:00 ETA
  'page' saved
  hello
  $ docker run --rm busybox wget -qO- http://site
  wget: bad address 'site'
  [1]
  $ docker exec site wget -qO- localhost
  hello
  $ docker exec site wget -qO- http://127.0.0.1/sub
  wget: server returned error: HTTP/1.1 404 Not Found
  [1]
  $ docker exec site httpd -p 80
  httpd: bind: Address already in use
  [1]
  $ docker exec site sh -c 'echo changed > /www/index.html'
  $ docker run --rm --network web busybox wget -qO- http://site
  changed
  $ docker top site -o pid,comm,args | wc -l
  2
  $ docker pause site
  site
  $ docker run --rm --network web busybox wget -T 1 -qO- http://site
  wget: download timed out
  [1]
  $ docker unpause site
  site
  $ docker stop -t 0 site
  site
  $ docker run --rm --network web busybox wget -qO- http://site
  wget: bad address 'site'
  [1]
