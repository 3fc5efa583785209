# attach hands standard input on

Area: lifecycle

  $ docker run -d -i --name reader busybox sh -c 'read line; sleep 1; echo "read $line"; exit 5'
  <ID1>
  $ echo words | docker attach reader
  [5]
  $ docker logs reader
  read words
  $ docker run -d -i --name open busybox sh -c 'while read x; do sleep 1; echo "got $x"; [ "$x" = end ] && exit 3; done; echo over'
  <ID2>
  $ printf 'one\nend\n' | docker attach open
  [3]
  $ docker create -i --name once busybox sh -c 'cat; sleep 1; echo over'
  <ID3>
  $ docker start once
  once
  $ echo last words | docker attach once
  last words
  over
  $ docker inspect -f '{{.State.Status}} {{.Config.StdinOnce}}' once
  exited true
  $ docker run -d --name closed busybox sh -c 'sleep 1; read x; echo "read $x $?"; exit 7'
  <ID4>
  $ echo words | docker attach closed
  read  1
  [7]
  $ docker run -d -it --name terminal busybox sh
  <ID5>
  $ docker attach terminal
  the input device is not a TTY
  [1]
  $ docker run -d -t --name tty busybox sh -c 'sleep 1; echo done'
  <ID6>
  $ docker attach tty
  the input device is not a TTY
  [1]
  $ docker attach --no-stdin tty
  done
