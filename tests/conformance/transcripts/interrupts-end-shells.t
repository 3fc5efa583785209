# a shell with a script ends by an interrupt between two commands, other programs as process 1 ignore it

Area: lifecycle

  $ docker run -d --name loop busybox sh -c 'while true; do sleep 1; done'
  <ID1>
  $ docker run -d --name busy busybox sh -c 'sleep 1000; echo done'
  <ID2>
  $ docker run -d --name plain busybox sleep 1000
  <ID3>
  $ docker kill -s INT loop busy plain
  loop
  busy
  plain
  $ sleep 3
  $ docker ps -a --format '{{.Names}}: {{.Status}}'
  plain: Up <time>
  busy: Up <time>
  loop: Exited (130) <ago>
  $ docker inspect -f '{{.State.ExitCode}}' loop
  130
