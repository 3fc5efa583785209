# Input from a pipe needs -i

Area: lifecycle

  $ echo hello | docker run --rm busybox cat
  $ echo hello | docker run --rm -i busybox cat
  hello
  $ docker run --rm -i busybox sh < /dev/null
  $ cat > script.sh <<'EOF'
  > echo first
  > pwd
  > exit 6
  > EOF
  $ docker run --rm -i busybox sh < script.sh
  first
  /
  [6]
  $ docker run -i --name box busybox wc -l < script.sh
  3
  $ docker logs box
  3
  $ echo 'echo from start' | docker start -a -i box
  1
  $ printf 'b\na\n' | docker run -i --rm busybox sort
  a
  b
