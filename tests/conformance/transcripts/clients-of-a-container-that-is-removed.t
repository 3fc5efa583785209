# Clients that stay with a container hear how it ended, even if it is removed at once.
Area: life cycle

  $ docker run -d --name box busybox sleep 1000 >/dev/null; docker wait box & sleep 1; docker rm -f box >/dev/null; wait
  137
  $ docker run -d --name box busybox sleep 1000 >/dev/null; docker logs -f box & sleep 1; docker rm -f box >/dev/null; wait $!; echo $?
  0
  $ docker run --name fore busybox sleep 1000 & sleep 1; docker rm -f fore >/dev/null; wait $!; echo $?
  137
  $ docker run -d --name box busybox sleep 1000 >/dev/null; docker exec box sleep 100 & sleep 1; docker rm -f box >/dev/null; wait $!; echo $?
  137
  $ docker run -d --name box busybox sleep 1000 >/dev/null; docker stop -t 30 box & sleep 1; docker rm -f box >/dev/null; wait $!; echo $?
  box
  0
  $ docker run -d --name box busybox sleep 1000 >/dev/null; docker attach box & sleep 1; docker rm -f box >/dev/null; wait $!; echo $?
  137
  $ docker run -d --rm --name box busybox sleep 1000 >/dev/null; docker wait box & sleep 1; docker kill box >/dev/null; wait $!; echo $?
  137
  0
