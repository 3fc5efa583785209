# Users inside
Area: users

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN adduser -D -u 1500 app && addgroup -g 2000 staff && addgroup app staff
  > WORKDIR /home/app
  > COPY --chown=app:staff note.txt .
  > COPY note.txt root.txt
  > USER app
  > RUN echo mine > own.txt
  > CMD ["id"]
  > EOF
  $ echo hello > note.txt
  $ docker build -q -t app .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN adduser -D -u 1500 app && addgroup -g 2000 staff && addgroup app staff
     3 |  WORKDIR /home/app
     4 |  COPY --chown=app:staff note.txt .
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c adduser -D -u 1500 app && addgroup -g 2000 staff && addgroup app staff" did not complete successfully: exit code: 127
  [1]
  $ docker run --rm app
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app sh -c 'whoami; pwd; echo $HOME; stat -c "%n %U:%G %a" *'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app sh -c 'echo x >> note.txt && echo ok; echo x >> root.txt; rm root.txt; ls'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app touch /etc/x
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u root app id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 1500 app id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 4000 app sh -c 'id; whoami'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 4000:staff app id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u nosuch app id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u app:nosuch app id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --group-add 33 app id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm app sh -c 'grep app /etc/passwd /etc/group'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/data app touch /data/x
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u root -v data:/data app chown app /data
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/data app sh -c 'touch /data/x && ls -l /data | cut -c 1-40'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name web app sleep 1000
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker exec web whoami
  Error response from daemon: No such container: web
  [1]
  $ docker exec -u 0 web whoami
  Error response from daemon: No such container: web
  [1]
  $ docker exec -u nosuch web whoami
  Error response from daemon: No such container: web
  [1]
  $ docker inspect -f '{{.Config.User}}' web
  
  Error: No such object: web
  [1]
  $ docker run --rm app su -c id
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 0 app su app -c 'id -un; pwd'
  Unable to find image 'app:latest' locally
  docker: Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  Run 'docker run --help' for more information
  [125]
