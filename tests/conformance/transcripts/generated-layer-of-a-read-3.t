# Which layer a read comes from (generated.layer-of-a-read.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo tuesday > /note.txt
  > RUN echo sunday > /menu.txt
  > RUN echo thursday >> /menu.txt
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker run -d --name blog library sleep 600
  <ID2>
  $ docker exec blog sh -c 'echo thursday > /note.txt'
  $ docker diff blog
  C /note.txt
  $ docker history --format '{{.CreatedBy}}' library
  RUN /bin/sh -c echo thursday >> /menu.txt # …
  RUN /bin/sh -c echo sunday > /menu.txt # bui…
  RUN /bin/sh -c echo tuesday > /note.txt # bu…
  $ docker exec blog cat /menu.txt
  sunday
  thursday
