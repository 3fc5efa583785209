# Which steps a build repeats
Area: builds

  $ echo 'left-pad' > packages.txt
  $ echo 'print 1' > main.txt
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > WORKDIR /app
  > COPY packages.txt .
  > RUN echo "installing $(cat packages.txt)" | tee installed
  > COPY . .
  > RUN cat main.txt > built
  > CMD ["cat", "built"]
  > EOF
  $ printf 'Dockerfile\n*.log\n' > .dockerignore
  $ docker build -t app . 2>&1 | grep -c CACHED
  0
  [1]
  $ docker build -t app . 2>&1 | grep -c CACHED
  5
  $ echo 'print 2' > main.txt
  $ docker build --progress plain -t app . 2>&1 | grep -A1 -e '\[4/6\]' -e '\[5/6\]' -e '\[6/6\]' | grep -o -e CACHED -e DONE
  CACHED
  DONE
  DONE
  $ docker run --rm app
  print 2
  $ echo noise > debug.log
  $ docker build -t app . 2>&1 | grep -c CACHED
  5
  $ touch -d '2001-01-01' main.txt
  $ docker build -t app . 2>&1 | grep -c CACHED
  5
  $ chmod 600 main.txt
  $ docker build -t app . 2>&1 | grep -c CACHED
  3
  $ echo 'left-pad 2' > packages.txt
  $ docker build -t app . 2>&1 | grep -c CACHED
  1
  $ docker build --no-cache -t app . 2>&1 | grep -c CACHED
  1
  $ echo '# a comment' >> Dockerfile
  $ docker build -t app . 2>&1 | grep -c CACHED
  5
  $ sed -i 's/WORKDIR/LABEL a=b\nWORKDIR/' Dockerfile
  $ docker build -t app . 2>&1 | grep -c CACHED
  5
  $ sed -i 's/^RUN cat/RUN  cat/' Dockerfile
  $ docker build -t app . 2>&1 | grep -c CACHED
  5
  $ docker run --rm app ls
  built
  installed
  main.txt
  packages.txt
  $ docker history -q app | wc -l
  8
  $ docker images -f dangling=true -q | wc -l
  5
  $ docker builder prune -af > /dev/null
  $ docker build -t app . 2>&1 | grep -c CACHED
  0
  [1]
  $ docker build -q . > id && cut -c 1-7 id
  sha256:
