# The mode of a tmpfs follows what it covers

Area: volumes

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir -m 750 /data && chown 33:33 /data && mkdir -m 2711 /special && mkdir -m 1777 /sticky && ln -s /data /link && touch /file
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm --tmpfs /data app stat -c '%a %u' /data
  750 0
  $ docker run --rm --tmpfs /special app stat -c '%a %u' /special
  2711 0
  $ docker run --rm --tmpfs /sticky app stat -c '%a %u' /sticky
  1777 0
  $ docker run --rm --tmpfs /fresh app stat -c '%a %u' /fresh
  1777 0
  $ docker run --rm --tmpfs /root app stat -c '%a %u' /root
  700 0
  $ docker run --rm --tmpfs /etc app stat -c '%a %u' /etc
  755 0
  $ docker run --rm --tmpfs /tmp app stat -c '%a %u' /tmp
  1777 0
  $ docker run --rm --tmpfs /run app stat -c '%a %u' /run
  1777 0
  $ docker run --rm --tmpfs /data:mode=700 app stat -c '%a %u' /data
  700 0
  $ docker run --rm --tmpfs /data:uid=33,gid=1 app stat -c '%a %u %g' /data
  750 33 1
  $ docker run --rm --tmpfs /data:size=1m app stat -c '%a %u' /data
  750 0
  $ docker run --rm --mount type=tmpfs,target=/data app stat -c '%a %u' /data
  750 0
  $ docker run --rm --mount type=tmpfs,target=/fresh app stat -c '%a %u' /fresh
  1777 0
  $ docker run --rm --mount type=tmpfs,target=/data,tmpfs-mode=711 app stat -c '%a %u' /data
  711 0
  $ docker run --rm --mount type=tmpfs,target=/data,tmpfs-size=1m app stat -c '%a %u' /data
  750 0
  $ docker run --rm --tmpfs /link app stat -c '%a %u' /link/ /data
  750 0
  750 0
  $ docker run --rm --tmpfs /file app true
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "tmpfs" to rootfs at "/file": mount src=tmpfs, dst=/file, dstFd=/proc/thread-self/fd/14, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=mode=0644: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --tmpfs /deep/er app stat -c '%a %u' /deep /deep/er
  755 0
  1777 0
  $ docker run --name box --tmpfs /fresh app stat -c '%a' /fresh
  1777
  $ docker start -a box
  755
  $ docker diff box
  A /fresh
