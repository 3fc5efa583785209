# A container has no more processes than --pids-limit says: the shell that cannot start another one gives up.
Area: resource limits

  $ docker run --pids-limit 5 --rm busybox sh -c 'for i in 1 2 3 4 5 6 7; do sleep 1 & done; wait; echo end $?'
  sh: line 0: can't fork: Resource temporarily unavailable
  [2]
  $ docker run --pids-limit 1 --rm busybox sh -c 'echo builtin; (echo sub); ls' 2>/dev/null
  builtin
  [2]
  $ docker run --pids-limit 1 --rm busybox sh -c 'x=$(echo hi); echo "<$x>"'
  sh: line 0: can't fork: Resource temporarily unavailable
  [2]
  $ docker run --pids-limit 2 --rm busybox sh -c 'echo a | cat | cat; echo $?'
  sh: line 0: can't fork: Resource temporarily unavailable
  [2]
  $ docker run --pids-limit 2 --rm busybox sh -c 'true; ls -d /; ls -d /etc; echo $?'
  /
  /etc
  0
  $ docker run --pids-limit 3 --init --rm busybox sh -c 'sleep 1 & sleep 1 & echo ok'
  sh: line 0: can't fork: Resource temporarily unavailable
  [2]
  $ docker run --pids-limit 1 --rm busybox sh -c 'echo /etc | xargs ls -d; echo $?' 2>&1
  sh: line 0: can't fork: Resource temporarily unavailable
  [2]
  $ docker run --pids-limit 2 --rm busybox xargs -n 1 echo </dev/null
  $ docker run -i --pids-limit 1 --rm busybox xargs -n 1 ls -d <<< '/ /etc'; echo $?
  xargs: ls: Resource temporarily unavailable
  126
  $ docker run --pids-limit 1 --rm busybox find /etc/passwd -exec ls {} ';'; echo $?
  find: ls: Resource temporarily unavailable
  0
  $ docker run --pids-limit 1 --rm busybox time ls -d /; echo $?
  time: vfork: Resource temporarily unavailable
  1
  $ docker run --pids-limit 1 --rm busybox timeout 2 ls -d /; echo $?
  timeout: vfork: Resource temporarily unavailable
  1
  $ docker run -d --pids-limit 2 --name box busybox sleep 1000 >/dev/null; docker exec box sh -c 'ls -d /; echo $?'; docker exec box ls -d /
  sh: line 0: can't fork: Resource temporarily unavailable
  /
  $ docker update --pids-limit 10 box; docker exec box sh -c 'ls -d /; echo $?'
  box
  /
  0
