# the shell of busybox refuses a whole line for what only bash knows

Area: cli

  $ docker run --rm busybox sh -c 'echo never; ls |& cat'
  sh: line 0: syntax error: unexpected "&"
  [2]
  $ docker run --rm busybox sh -c 'echo never; for ((i = 0; i < 3; i++)); do echo $i; done'
  sh: line 0: syntax error: bad for loop variable
  [2]
  $ docker run --rm busybox sh -c 'echo never; case a in a) echo 1;& b) echo 2;; esac'
  sh: line 0: syntax error: unexpected "&"
  [2]
  $ docker run --rm busybox sh -c 'echo never; select x in a b; do echo $x; done'
  sh: line 0: syntax error: unexpected "do"
  [2]
