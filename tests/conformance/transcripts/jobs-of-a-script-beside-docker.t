# What runs in the background of a script and what docker waits for go on side by side; docker stop asks all its containers at once.
Area: life cycle

  $ docker run -d --name box busybox sleep 1000 >/dev/null
  $ docker stop -t 3 box & sleep 1; docker ps --format '{{.Names}} {{.State}}'; wait; docker ps -a --format '{{.Names}} {{.State}}'
  box running
  box
  box exited
  $ docker start box; docker logs -f box & sleep 1; docker stop -t 0 box; wait
  box
  box
  $ start=$(date +%s); docker start box; (sleep 1; docker kill box >/dev/null) & docker wait box; wait; end=$(date +%s); test $((end - start)) -lt 5 && echo soon
  box
  137
  soon
  $ docker run --name fore busybox sh -c 'echo one; sleep 2; echo two' & sleep 1; docker logs fore; wait
  one
  one
  two
  $ docker run --rm --name quick busybox sleep 2 & sleep 1; docker kill quick; wait $!; echo $?
  quick
  137
  $ for i in 1 2 3 4; do docker run -d --name b$i busybox sleep 1000 >/dev/null; done; start=$(date +%s); docker stop -t 3 b1 nosuch b2 b3 b4; end=$(date +%s); test $((end - start)) -lt 9 && echo together
  b1
  b2
  b3
  b4
  Error response from daemon: No such container: nosuch
  together
  $ docker inspect -f '{{.State.ExitCode}}' b1 b2 b3 b4
  137
  137
  137
  137
  $ docker start b1 b2 >/dev/null; start=$(date +%s); docker restart -t 3 b1 b2; end=$(date +%s); test $((end - start)) -ge 6 && echo one after the other
  b1
  b2
  one after the other
  $ docker exec b1 sh -c 'sleep 1; echo done' & sleep 0.4; docker pause b1; sleep 2; echo paused; docker unpause b1 >/dev/null; wait
  b1
  paused
  done
  $ docker stop -t 20 b1 & sleep 1; docker kill b1; wait; docker inspect -f '{{.State.ExitCode}}' b1
  b1
  b1
  137
