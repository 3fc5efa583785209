# set -e and what is looked at
Area: shell

  $ docker run --rm busybox sh -e -c '(false; echo on) || true; echo end'
  on
  end
  $ docker run --rm busybox sh -e -c '(false; echo on); echo end'
  [1]
  $ docker run --rm busybox sh -e -c '! (false; echo on); echo end'
  on
  end
  $ docker run --rm busybox sh -e -c 'if (false; echo on); then echo yes; fi; echo end'
  on
  yes
  end
  $ docker run --rm busybox sh -e -c '(false; echo on) && echo yes; echo end'
  on
  yes
  end
  $ docker run --rm busybox sh -e -c '{ false; echo on; } || true; echo end'
  on
  end
  $ docker run --rm busybox sh -e -c '{ false; echo on; } | cat; echo end'
  end
  $ docker run --rm busybox sh -e -c '(false; echo on) | cat || true; echo end'
  on
  end
  $ docker run --rm busybox sh -e -c 'false | cat; echo end'
  end
  $ docker run --rm busybox sh -e -c 'true | false; echo end'
  [1]
  $ docker run --rm busybox sh -e -c 'x=$(false; echo on) || true; echo "<$x>"'
  <on>
  $ docker run --rm busybox sh -e -c 'x=$(false; echo on); echo "<$x>"'
  <on>
  $ docker run --rm busybox sh -e -c 'echo "<$(false; echo on)>" || true'
  <on>
  $ docker run --rm busybox sh -e -c 'f() { false; echo on; }; f || true; (f) || true; echo end'
  on
  on
  end
  $ docker run --rm busybox sh -e -c '(set -e; false; echo on) || true; echo end'
  on
  end
  $ docker run --rm busybox sh -e -c 'while (false; echo on; false); do :; done; echo end'
  on
  end
  $ docker run --rm busybox sh -e -c '(exit 3) || echo $?; (exit 4); echo end'
  3
  [4]
  $ docker run --rm busybox sh -e -c 'eval "false; echo on" || true; echo end'
  on
  end
  $ docker run --rm busybox sh -e -c '(false; echo on) & wait $! || echo $?; echo end'
  1
  end
  $ docker run --rm busybox sh -e -c '! true; echo end; ! false; echo end2; ! { false; echo on; }; echo end3'
  end
  end2
  on
  end3
