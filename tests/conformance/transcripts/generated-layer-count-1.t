# How many layers a Dockerfile makes (generated.layer-count.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN touch /tmp/part
  > RUN rm /tmp/part
  > COPY menu.txt /menu.txt
  > LABEL version=1
  > RUN echo thursday > /list.txt
  > EOF
  $ cat > menu.txt <<'EOF'
  > sunday
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ docker inspect --format '{{len .RootFS.Layers}}' radio
  5
