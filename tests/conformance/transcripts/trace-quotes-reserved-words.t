# What set -x shows

Area: shell

  $ docker run --rm busybox sh -xc 'true if done { a=b "a b" a,b @x ~ % time' 2>&1
  + true 'if' 'done' '{' 'a=b' 'a b' a,b @x /root '%' time
  $ docker run --rm busybox sh -xc '[ a = a ] && true "!" in "[[" "]]" "}"' 2>&1
  + '[' a '=' a ]
  + true '!' 'in' '[[' ]] '}'
  $ docker run --rm busybox sh -xc 'x="a b" y=done; export z=done; : "$x" "" "it'"'"'s"' 2>&1
  + x='a b' y=done
  + export 'z=done'
  + : 'a b'  'it'"'"'s'
  $ printf '#!/bin/sh\nset -ex\ntest -n "$1"\nexec "$@"\n' > entry.sh; chmod +x entry.sh
  $ docker run --rm -v $PWD/entry.sh:/entry.sh --entrypoint /entry.sh busybox echo do it 2>&1 | sort
  + exec echo 'do' it
  + test -n echo
  do it
  $ docker run --rm -v $PWD/entry.sh:/entry.sh --entrypoint /entry.sh busybox
  + test -n
  [1]
