# An image's volume under other mounts

Area: volumes

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /data /log && echo seed > /data/seed && chown nobody /log && chmod 750 /log
  > VOLUME ["/data", "/log"]
  > RUN echo lost > /data/lost
  > CMD ["sh", "-c", "ls /data; stat -c '%U %a' /log"]
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker inspect -f '{{json .Config.Volumes}}' app
  {"/data":{},"/log":{}}
  $ docker run --rm app
  lost
  seed
  nobody 750
  $ docker run --rm -v named:/data app
  lost
  seed
  nobody 750
  $ docker run --rm -v named:/data:ro app sh -c 'touch /data/x'
  touch: /data/x: Read-only file system
  [1]
  $ docker run --rm -v named:/other:nocopy busybox ls /other
  lost
  seed
  $ docker run --rm -v bare:/data:nocopy app
  nobody 750
  $ docker run --rm --tmpfs /data app
  nobody 750
  $ docker run --name one app true
  $ docker run --rm --volumes-from one app ls -A /data
  lost
  seed
  $ docker run --rm --volumes-from one:ro app touch /data/x
  touch: /data/x: Read-only file system
  [1]
  $ docker run --rm --volumes-from nosuch app true
  docker: Error response from daemon: No such container: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker volume ls -q | wc -l
  4
  $ docker rm -v one
  one
  $ docker volume ls -q | wc -l
  2
