# Mistakes in a script that is read with a dot

Area: tools

  $ printf 'echo one\necho ${x?unset}\necho never\n' > unset.sh
  $ printf 'echo one\n\nset -o nosuch\necho after\n' > option.sh
  $ printf 'echo one\nif true; then\n' > open.sh
  $ printf 'echo one\n;;\n' > syntax.sh
  $ printf 'readonly r=1\necho one\nr=2\necho never\n' > readonly.sh
  $ printf 'echo one\nshift 5\nexport 1x=2\necho never\n' > shift.sh
  $ printf 'f() {\n  echo $((1/0))\n}\n' > function.sh
  $ printf '\n. /w/unset.sh\n' > nested.sh
  $ printf 'return 3\necho never\n' > return.sh
  $ docker run -d --name box -v $PWD:/w -w /w busybox sleep 1000
  <ID1>
  $ docker exec box sh -c '. ./unset.sh 2>&1; echo after'
  one
  sh: ./unset.sh: line 2: x: unset
  [2]
  $ docker exec box sh -c '. ./option.sh 2>&1; echo after'
  one
  sh: set: line 3: illegal option -o nosuch
  after
  after
  $ docker exec box sh -c '. ./open.sh 2>&1; echo after'
  one
  sh: ./open.sh: line 3: syntax error: unexpected end of file (expecting "fi")
  [2]
  $ docker exec box sh -c '. ./syntax.sh 2>&1; echo after'
  one
  sh: ./syntax.sh: line 2: syntax error: unexpected ";;"
  [2]
  $ docker exec box sh -c '. ./readonly.sh 2>&1; echo after'
  one
  sh: ./readonly.sh: line 3: r: is read only
  [2]
  $ docker exec box sh -c '. ./shift.sh 2>&1; echo after'
  one
  sh: export: line 3: 1x: bad variable name
  [2]
  $ docker exec box sh -c '. ./function.sh; exec 2>&1; f; echo after'
  sh: line 2: divide by zero
  [2]
  $ docker exec box sh -c '. ./nested.sh 2>&1; echo after'
  one
  sh: /w/unset.sh: line 2: x: unset
  [2]
  $ docker exec box sh -c '. ./return.sh 2>&1; echo $?'
  3
  $ docker exec box sh -c '(. ./unset.sh) 2>&1; echo $?; . ./nosuch.sh 2>&1; echo after'
  one
  sh: ./unset.sh: line 2: x: unset
  2
  sh: .: line 0: can't open ./nosuch.sh: no such file
  [2]
  $ docker exec box sh -c 'command . ./unset.sh 2>&1; echo after'
  one
  sh: ./unset.sh: line 2: x: unset
  after
  $ docker exec box sh ./open.sh
  ./open.sh: line 3: syntax error: unexpected end of file (expecting "fi")
  one
  [2]
  $ docker exec box sh -c 'exec 2>&1; eval "echo \${y?gone}"; echo after'
  sh: eval: line 0: y: gone
  [2]
  $ docker exec box sh -c 'exec 2>&1; eval "echo a; ("; echo after'
  sh: eval: line 0: syntax error: unexpected end of file (expecting ")")
  [2]
