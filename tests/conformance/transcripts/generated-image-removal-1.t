# What docker rmi does (generated.image-removal.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo thursday > /letter.txt
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name web site sleep 600
  <ID2>
  $ docker stop web
  web
  $ docker rmi site
  Error response from daemon: conflict: unable to remove repository reference "site" (must force) - container <id2> is using its referenced image <id1>
  [1]
