# Signals to one's own group, options without their argument, and directories that CDPATH finds

Area: shell

  $ docker run --rm busybox sh -c 'exec 2>&1; trap "echo told" TERM; sleep 100 & kill 0; wait; echo alive'
  told
  alive
  $ docker run --rm busybox sh -c 'exec 2>&1; sh -c "kill 0; echo never"; echo outer $?'
  Terminated
  outer 143
  $ docker run --rm --init busybox sh -c 'sleep 100 & kill 0; echo never'
  [143]
  $ docker run --rm busybox sh -c 'exec 2>&1; getopts x: o -x; echo $? $o $OPTIND; getopts a o -z; echo $? $o $OPTIND; OPTIND=1; getopts a o -z; echo $? $o'
  No arg for -x option
  0 ? 2
  1 ? 2
  Illegal option -z
  0 ?
  $ docker run --rm busybox sh -c 'exec 2>&1; mkdir -p /x /a/b /a/c; CDPATH=/a; cd b; pwd; cd ./c; cd /; cd x; cd /; CDPATH=:/a; cd c; cd ../nosuch; CDPATH=.; cd /; cd a'
  /a/b
  /a/b
  sh: cd: line 0: can't cd to ./c: No such file or directory
  /a/c
  sh: cd: line 0: can't cd to ../nosuch: No such file or directory
  /a
