# What ends a shell is said where the command's messages go

Area: tools

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c '{ echo in; echo ${x?gone}; } 2>&1 | cat; echo after'
  in
  sh: line 0: x: gone
  after
  $ docker exec box sh -c '{ echo ${x?gone}; } 2> /tmp/e; echo never'
  [2]
  $ docker exec box cat /tmp/e
  sh: line 0: x: gone
  $ docker exec box sh -c 'f() { set -o nosuch; }; f 2> /tmp/e; echo never'
  never
  $ docker exec box cat /tmp/e
  sh: set: line 0: illegal option -o nosuch
  $ docker exec box sh -c 'export 1a=2 2> /tmp/e; echo never'
  [2]
  $ docker exec box cat /tmp/e
  sh: export: line 0: 1a: bad variable name
  $ docker exec box sh -c 'eval "echo a; (" 2> /tmp/e; echo never'
  [2]
  $ docker exec box cat /tmp/e
  sh: eval: line 0: syntax error: unexpected end of file (expecting ")")
  $ docker exec box sh -c 'command export 1a=2 2> /tmp/e; echo after $?'
  after 2
  $ docker exec box sh -c 'command eval "echo \${x?gone}" 2> /tmp/e; echo after $?; cat /tmp/e'
  after 2
  sh: eval: line 0: x: gone
  $ docker exec box sh -c 'command shift 9 2> /tmp/e; echo after $?; cat /tmp/e'
  after 1
  $ docker exec box sh -c 'echo ${x?gone} 2> /tmp/e; echo never'
  sh: line 0: x: gone
  [2]
  $ docker exec box sh -c 'for i in 1 2; do echo $i; echo ${x?gone}; done > /tmp/o 2>&1; echo never'
  [2]
  $ docker exec box cat /tmp/o
  1
  sh: line 0: x: gone
  $ docker exec box sh -c 'trap "echo bye" EXIT; { readonly r=1; r=2; } 2> /tmp/e; echo never'
  bye
  [2]
  $ docker exec box cat /tmp/e
  sh: line 0: r: is read only
  $ docker exec box sh -c 'echo $(echo ${x?gone}) 2>&1; echo after'
  sh: line 0: x: gone
  
  after
