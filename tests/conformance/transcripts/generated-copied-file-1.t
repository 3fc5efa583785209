# A file that was edited after the build (generated.copied-file.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo bread > /menu.txt
  > COPY menu.txt /menu.txt
  > EOF
  $ cat > menu.txt <<'EOF'
  > cake
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name chat site sleep 600
  <ID2>
  $ echo salad > menu.txt
  $ docker exec chat cat /menu.txt
  cake
