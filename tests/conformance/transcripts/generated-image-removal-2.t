# What docker rmi does (generated.image-removal.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo green > /letter.txt
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run -d --name blog app sleep 600
  <ID2>
  $ docker rmi app
  Error response from daemon: conflict: unable to remove repository reference "app" (must force) - container <id2> is using its referenced image <id1>
  [1]
