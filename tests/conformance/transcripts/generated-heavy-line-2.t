# The line that makes an image big (generated.heavy-line.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN truncate -s 2000000 /part.bin
  > ENV WORD=plane
  > RUN rm /part.bin
  > RUN seq 1 3000 > /list.txt
  > RUN truncate -s 3000000 /left.bin && rm /left.bin
  > EOF
  $ docker build -q -t game .
  sha256:<ID1>
  $ docker history --no-trunc --format 'table {{.Size}}\t{{.CreatedBy}}' game
  SIZE  CREATED BY
  0B  RUN /bin/sh -c truncate -s 3000000 /left.bin && rm /left.bin # buildkit
  13.9kB  RUN /bin/sh -c seq 1 3000 > /list.txt # buildkit
  0B  RUN /bin/sh -c rm /part.bin # buildkit
  0B  ENV WORD=plane
  <size>  RUN /bin/sh -c truncate -s 2000000 /part.bin # buildkit
  <size>
