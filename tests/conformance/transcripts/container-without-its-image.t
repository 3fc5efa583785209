# A container outlives its image but cannot be committed then

Area: images

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo hi > /hi
  > CMD ["cat", "/hi"]
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker create --name box app
  <ID2>
  $ docker rmi -f app
  Untagged: app:latest
  Deleted: sha256:<ID1>
  $ docker ps -a --format '{{.Names}} {{.Image}}'
  box <id1>
  $ docker start -a box
  hi
  $ docker commit box again
  Error response from daemon: failed to get digest sha256:<ID1>: open /var/lib/docker/image/overlay2/imagedb/content/sha256/<ID1>: no such file or directory
  [1]
  $ docker export -o box.tar box
  $ docker rm box
  box
