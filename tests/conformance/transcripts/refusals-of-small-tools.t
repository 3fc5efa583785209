# What small tools and the shell refuse

Area: lifecycle

  $ docker run --rm busybox sh -c 'exec 2>&1; head -n -x /etc/group; head -n x /etc/group; od -t z /etc/group; echo $?'
  head: invalid number 'x'
  head: invalid number 'x'
  od: invalid character 'z' in type string 'z'
  1
  $ docker run --rm busybox sh -c 'for x in a b'
  sh: line 0: syntax error: unexpected end of file
  [2]
  $ docker run --rm busybox sh -c 'for x in a b;'
  sh: line 0: syntax error: unexpected end of file (expecting "do")
  [2]
  $ docker run --rm busybox sh -c 'for x'
  sh: line 0: syntax error: unexpected end of file (expecting "do")
  [2]
  $ docker create --name box busybox && echo file > file
  <ID1>
  $ docker cp box:/etc/group file/below
  stat /home/user/project/file/below: not a directory
  [1]
  $ docker cp box:/etc/group file/below/that
  stat /home/user/project/file/below/that: not a directory
  [1]
  $ docker cp box:/etc/group nosuch/file
  invalid output path: directory "/home/user/project/nosuch" does not exist
  [1]
