# The line that makes an image big (generated.heavy-line.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN seq 1 3000 > /plan.txt
  > ENV WORD=milk
  > RUN truncate -s 2000000 /part.bin
  > RUN truncate -s 1000000 /left.bin && rm /left.bin
  > RUN rm /part.bin
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker history --no-trunc --format 'table {{.Size}}\t{{.CreatedBy}}' radio
  SIZE  CREATED BY
  0B  RUN /bin/sh -c rm /part.bin # buildkit
  0B  RUN /bin/sh -c truncate -s 1000000 /left.bin && rm /left.bin # buildkit
  <size>  RUN /bin/sh -c truncate -s 2000000 /part.bin # buildkit
  0B  ENV WORD=milk
  13.9kB  RUN /bin/sh -c seq 1 3000 > /plan.txt # buildkit
  <size>
