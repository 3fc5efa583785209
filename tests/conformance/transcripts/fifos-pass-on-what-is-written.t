# Fifos pass on what is written

Area: inside

  $ docker run -d --name box -w /tmp busybox sleep 1000
  <ID1>

  $ docker exec box sh -c 'mkfifo p; (echo through > p &) ; cat p'
  through

  $ docker exec box sh -c 'mkfifo p2; cat p2 & echo hi > p2; wait'
  hi

  $ docker exec box sh -c 'mkfifo p3; ls -l p3 | cut -c1-10; test -p p3 && echo pipe; stat -c %F p3; cat < p3 & { echo one; echo two; } > p3; wait; rm p3; ls'
  prw-r--r--
  pipe
  fifo
  one
  two
  p
  p2

  $ docker exec box sh -c 'mkfifo log; (while read l; do echo "got $l"; done < log) & echo a > log; wait; rm log'
  got a

  $ docker exec box sh -c 'mkfifo q; exec 3<>q; echo a >&3; read x <&3; echo "x=$x"; exec 3>&-'
  x=a

  $ docker exec box sh -c 'mkfifo t; grep -c . t & seq 5 | tee t >/dev/null; wait'
  5

  $ docker exec -u nobody box sh -c 'exec 2>&1; echo x > /tmp/q; echo $?; cat /tmp/q & sleep 0.1; kill $!; wait'
  sh: line 0: can't create /tmp/q: Permission denied
  1

  $ docker exec box sh -c 'mkfifo in out; (while read q; do echo "answer to $q"; done < in > out) & exec 4> in; echo question >&4; exec 4>&-; cat out; wait'
  answer to question

  $ docker exec box sh -c 'mkfifo w; (head -n 1 w; echo reader done) & (echo 1; sleep 0.3; echo 2; echo wrote $? >&2) > w; wait' 2>&1
  1
  reader done

  $ docker run --rm busybox sh -c 'mkfifo /p; tail -f /p & echo one > /p; sleep 0.2; kill $!; wait' 2>/dev/null
  one

  $ docker run --rm -v data:/d busybox sh -c 'mkfifo /d/p; (sleep 0.2; echo late) > /d/p & cat /d/p; ls -l /d | tail -1 | cut -c1-10'
  late
  prw-r--r--

  $ docker run --rm -v data:/d busybox sh -c 'test -p /d/p && echo kept; cp -r /d /e; ls -l /e | tail -1 | cut -c1'
  kept
  p

  $ docker diff box
  C /tmp
  A /tmp/in
  A /tmp/out
  A /tmp/p
  A /tmp/p2
  A /tmp/q
  A /tmp/t
  A /tmp/w
