# Containers that cannot write their root

Area: overlay

  $ docker run -d --name ro --read-only --tmpfs /tmp -v data:/data -v $PWD:/host:ro busybox sleep 1000
  <ID1>
  $ docker exec ro touch /x
  touch: /x: Read-only file system
  [1]
  $ docker exec ro touch /tmp/x /data/x
  $ docker exec ro sh -c 'echo 1 > /host/x'
  sh: line 0: can't create /host/x: Read-only file system
  [1]
  $ docker exec ro sh -c 'echo 127.0.0.1 z >> /etc/hosts; tail -n 1 /etc/hosts'
  sh: line 0: can't create /etc/hosts: Read-only file system
  <ip>	<id1>
  $ docker exec ro sh -c 'echo x > /dev/shm/x && cat /dev/shm/x; echo n > /dev/null; mkdir /run 2>&1; rm /bin/ls'
  x
  mkdir: can't create directory '/run': Read-only file system
  rm: can't remove '/bin/ls': Read-only file system
  [1]
  $ docker diff ro
  A /data
  A /host
  $ echo hi > f
  $ docker cp f ro:/f
  Error response from daemon: container rootfs is marked read-only
  [1]
  $ docker cp f ro:/data/f
  $ docker cp f ro:/tmp/f
  Error response from daemon: container rootfs is marked read-only
  [1]
  $ docker exec ro ls /data /tmp
  /data:
  f
  x
  
  /tmp:
  x
  $ docker cp ro:/data/x out && ls out
  out
  $ docker cp ro:/etc/hostname - | tar tf -
  hostname
  $ docker commit ro saved
  sha256:<ID2>
  $ docker run --rm saved touch /now-writable
  $ docker inspect -f '{{.HostConfig.ReadonlyRootfs}} {{json .HostConfig.Tmpfs}}' ro
  true {"/tmp":""}
  $ docker restart -t 0 ro
  ro
  $ docker exec ro ls /tmp /data
  /data:
  f
  x
  
  /tmp:
  $ docker run --rm --read-only -w /new busybox pwd
  /new
  $ docker run --rm --read-only --mount type=tmpfs,dst=/a/b busybox sh -c 'touch /a/b/x && ls /a'
  b
  $ docker run --rm --read-only busybox sh -c 'mount | head -n 1 | cut -c1-30; cat /proc/mounts | grep -c " / .*ro"'
  overlay on / type overlay (ro,
  1
  $ docker rm -f ro
  ro
