# The trap of failures
Area: shell

`trap … ERR` runs where `set -e` would end the shell, and not within functions. In any trap, `exit` alone gives the status from before it.

  $ docker run --rm busybox sh -c 'trap "echo oops \$?" ERR; false; echo after; sh -c "exit 3"; echo $?'
  oops 1
  after
  oops 3
  3
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; if false; then :; fi; false || true; ! true; false && true; while false; do :; done; echo quiet'
  quiet
  $ docker run --rm busybox sh -c 'trap "echo oops; exit 7" ERR; trap "echo bye" EXIT; ls /nowhere 2>&1; echo not reached'
  ls: /nowhere: No such file or directory
  oops
  bye
  [7]
  $ docker run --rm busybox sh -c 'set -e; trap "echo oops" ERR; trap "echo bye" EXIT; false; echo not reached'
  oops
  bye
  [1]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; f() { false; echo in f; }; f; (false; echo in subshell); echo end; (exit 4)'
  in f
  in subshell
  end
  oops
  [4]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; f() { false; }; f; { false; }; for i in 1 2; do false; done; true | false; false | true; echo end'
  oops
  oops
  oops
  oops
  oops
  end
  $ docker run --rm busybox sh -c 'trap "echo one; false; echo two" ERR; false; echo after'
  one
  two
  after
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR TERM EXIT; trap; trap - ERR; false; trap'
  trap -- 'echo oops' EXIT
  trap -- 'echo oops' TERM
  trap -- 'echo oops' ERR
  trap -- 'echo oops' EXIT
  trap -- 'echo oops' TERM
  oops
  $ docker run --rm busybox sh -c 'trap "" ERR; false; trap; echo end'
  trap -- '' ERR
  end
  $ docker run --rm busybox sh -c 'trap "echo oops" err; false; trap "echo hm" SIGERR'
  sh: trap: line 0: err: invalid signal specification
  sh: trap: line 0: SIGERR: invalid signal specification
  [1]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; exec 2>&1; exec ls /nowhere'
  ls: /nowhere: No such file or directory
  [1]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; exec 2>&1; ls /nowhere'
  ls: /nowhere: No such file or directory
  oops
  [1]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; exec 2>&1; x=$(false); echo "${y?}"; echo end'
  oops
  sh: line 0: y: parameter not set
  [2]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; trap "echo hup" HUP; sh -c "kill -HUP $$; exit 1"; echo end'
  hup
  oops
  end
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; eval "false; true"; eval false; [ a = b ]; echo end'
  oops
  oops
  oops
  oops
  end
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; exec 2>&1; cd /nowhere; echo > /proc/1/comm2; nosuch; echo end'
  sh: cd: line 0: can't cd to /nowhere: No such file or directory
  oops
  sh: line 0: can't create /proc/1/comm2: nonexistent directory
  oops
  sh: line 0: nosuch: not found
  oops
  end
  $ docker run --rm busybox sh -c 'trap "echo oops; set -- ; return 5" ERR; f() { false; echo in f; }; f; echo $?'
  in f
  0
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; f() { trap; trap "echo inner" ERR; false; }; f; false'
  inner
  inner
  inner
  [1]
  $ docker run --rm busybox sh -c 'f() { trap "echo inner" ERR; false; echo a; }; f; false'
  inner
  a
  inner
  [1]
  $ docker run --rm busybox sh -c 'trap "echo oops" ERR; echo "false; true" > /s; . /s; g() { . /s; }; g; eval "f() { false; true; }; f"'
  oops
  $ docker run --rm busybox sh -c 'trap "echo oops; f" ERR; f() { echo in f; false; echo out f; }; false; (false; true); x=$(false; true); true | { false; true; }'
  oops
  in f
  out f
  $ docker run --rm busybox sh -c 'trap "echo oops; exit" ERR; ( exit 5 )'
  oops
  [5]
  $ docker run --rm busybox sh -c 'exec 2>&1; trap "echo oops; nosuch \${y?}; echo not" ERR; false; echo after'
  oops
  sh: line 0: y: parameter not set
  after
  $ docker run --rm busybox sh -c 'trap "echo bye; exit" EXIT; exit 5'
  bye
  [5]
  $ docker run --rm busybox sh -c 'trap "echo bye; exit" EXIT; (exit 4)'
  bye
  [4]
  $ docker run --rm busybox sh -c 'trap "echo hup; true; exit" HUP; (exit 3); kill -HUP $$; echo not'
  hup
  $ docker run --rm busybox sh -c 'trap "echo hup; f" HUP; f() { exit; }; (exit 3); sh -c "kill -HUP $$; exit 6"; echo not'
  hup
  [6]
  $ docker run --rm busybox sh -c 'trap "(exit); echo \$?" ERR; (exit 3); (exit 2)'
  3
  2
  [2]
