# functions, traps, here-documents and expansions work as in a lesson

Area: cli

  $ docker run --rm -i busybox sh -s first second <<'EOF'
  > greet() { local name=${1:-nobody}; echo "hello, $name"; }
  > greet; greet "$2"
  > path=/usr/local/lib/tool.tar.gz
  > echo "${path##*/} ${path%/*} ${path%%.*} ${#path} ${path:5:5} ${path/l/L}"
  > trap 'echo "left with $?"' EXIT
  > while IFS=: read -r user rest; do echo "$user"; done < /etc/passwd | sort | head -n 2
  > for n in 1 2 3 4; do [ $((n % 2)) -eq 0 ] && continue; printf '%02d ' $n; done; echo
  > ls() { echo "my ls $FUNCNAME"; }; ls; command ls -d /
  > set -- "a b" c; echo $# "$1"; (exit 4) || echo "status $?"
  > exit 7
  > EOF
  hello, nobody
  hello, second
  tool.tar.gz /usr/local/lib /usr/local/lib/tool 26 local /usr/Local/lib/tool.tar.gz
  bin
  daemon
  01 03
  my ls ls
  /
  2 a b
  status 4
  left with 7
  [7]
  $ docker run --rm busybox env -i sh -c 'echo $PATH'
  /sbin:/usr/sbin:/bin:/usr/bin
  $ docker run --rm busybox sh -c 'set -o nosuch'
  sh: set: line 0: illegal option -o nosuch
  [1]
  $ docker run --rm busybox sh -c 'kill -l NOSUCH'
  sh: unknown signal 'NOSUCH'
  [1]
  $ docker run --rm busybox sh -c 'alias nosuch'
  alias: nosuch not found
  [1]
  $ docker run --rm busybox sh -c 'trap "echo t" TERM; trap "echo e" EXIT; trap'
  trap -- 'echo e' EXIT
  trap -- 'echo t' TERM
  e
