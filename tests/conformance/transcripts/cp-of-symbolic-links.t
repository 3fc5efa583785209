# cp of symbolic links, of directories with special modes, and tr of a directory

Area: inside

  $ cat > look.sh <<'EOS'
  > exec 2>&1
  > cd /tmp; echo a > f; ln -s f l; ln -s nowhere d; ln -s d dd; mkdir dir
  > t() { echo "- $*"; "$@"; echo "= $?"; }
  > t cp -r l l; t cp -r d d; t cp -r d dd; t cp -r l f; t cp d d; t cp -a d d; t cp -r d missing/x; t cp -r d dir; t cp -r d dir
  > t cp -rf d dir; t cp f d; cat nowhere; t cp f l; t cp -r f l; wc -c f
  > chmod 1777 dir; cp -r dir e; chmod 2755 dir; cp -r dir g; stat -c '%n %a' dir e g
  > tr a b < /tmp; echo $?
  > EOS

  $ docker run --rm -v "$PWD/look.sh:/look.sh" busybox sh /look.sh
  - cp -r l l
  cp: 'l' and 'l' are the same file
  = 1
  - cp -r d d
  cp: 'd' and 'd' are the same file
  = 1
  - cp -r d dd
  cp: can't create 'dd': File exists
  = 1
  - cp -r l f
  cp: can't create 'f': File exists
  = 1
  - cp d d
  cp: can't stat 'd': No such file or directory
  = 1
  - cp -a d d
  cp: 'd' and 'd' are the same file
  = 1
  - cp -r d missing/x
  cp: can't create symlink 'missing/x' to 'nowhere': No such file or directory
  = 1
  - cp -r d dir
  = 0
  - cp -r d dir
  cp: can't create 'dir/d': File exists
  = 1
  - cp -rf d dir
  = 0
  - cp f d
  = 0
  a
  - cp f l
  = 0
  - cp -r f l
  = 0
  0 f
  dir 2755
  e 1755
  g 2755
  tr: read error: Is a directory
  1
