# Aliases hold in scripts as well

Area: lifecycle

  $ docker run --rm busybox sh -c 'alias l="echo al"; eval "l x"; eval l y; alias; unalias l; eval "l z" 2>&1'
  al x
  al y
  l='echo al'
  sh: eval: line 0: l: not found
  [127]
  $ printf 'alias say="echo said"\nsay it\nf() { say in f; }\nf\n' | docker run --rm -i busybox sh
  said it
  said in f
  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'printf "l from file\n" > /f; alias l="echo al"; . /f; sh /f 2>&1'
  al from file
  /f: line 1: l: not found
  [127]
