# A file that was edited after the build (generated.copied-file.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo cake > /list.txt
  > COPY list.txt /list.txt
  > EOF
  $ cat > list.txt <<'EOF'
  > bread
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run -d --name web app sleep 600
  <ID2>
  $ echo soup > list.txt
  $ docker exec web cat /list.txt
  bread
