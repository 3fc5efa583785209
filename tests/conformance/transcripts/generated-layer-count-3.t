# How many layers a Dockerfile makes (generated.layer-count.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > LABEL version=1
  > EXPOSE 8080
  > RUN echo tuesday > /sign.txt
  > RUN mkdir /work
  > RUN echo monday > /work.txt
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker inspect --format '{{len .RootFS.Layers}}' library
  4
