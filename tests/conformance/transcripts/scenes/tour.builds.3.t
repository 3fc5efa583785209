# How a Dockerfile becomes layers: Deleted, and still there

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY key.txt /key.txt
  > RUN wc -c /key.txt > /length.txt
  > RUN rm /key.txt
  > EOF
  $ cat > key.txt <<'EOF'
  > open sesame
  > EOF
  $ docker build -q -t shop .
  sha256:<ID1>
  $ docker run --rm shop cat /key.txt
  cat: can't open '/key.txt': No such file or directory
  [1]
  $ docker history --format 'table {{.CreatedBy}}\t{{.Size}}' shop
  CREATED BY  SIZE
  RUN /bin/sh -c rm /key.txt # buildkit  0B
  RUN /bin/sh -c wc -c /key.txt > /length.txt …  12B
  COPY key.txt /key.txt # buildkit  12B
                                                  <size>
  $ docker save -o shop.tar shop
  $ grep -c 'open sesame' shop.tar
  1
