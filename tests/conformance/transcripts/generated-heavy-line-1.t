# The line that makes an image big (generated.heavy-line.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN seq 1 2000 > /sign.txt
  > RUN truncate -s 1000000 /part.bin
  > ENV WORD=west
  > RUN rm /part.bin
  > RUN truncate -s 1000000 /left.bin && rm /left.bin
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker history --no-trunc --format 'table {{.Size}}\t{{.CreatedBy}}' app
  SIZE  CREATED BY
  0B  RUN /bin/sh -c truncate -s 1000000 /left.bin && rm /left.bin # buildkit
  0B  RUN /bin/sh -c rm /part.bin # buildkit
  0B  ENV WORD=west
  <size>  RUN /bin/sh -c truncate -s 1000000 /part.bin # buildkit
  8.89kB  RUN /bin/sh -c seq 1 2000 > /sign.txt # buildkit
  <size>
