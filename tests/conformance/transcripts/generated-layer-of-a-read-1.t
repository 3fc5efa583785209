# Which layer a read comes from (generated.layer-of-a-read.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo thursday > /menu.txt
  > RUN echo tuesday > /note.txt
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker run -d --name blog library sleep 600
  <ID2>
  $ docker exec blog sh -c 'echo friday > /menu.txt'
  $ docker diff blog
  C /menu.txt
  $ docker history --format '{{.CreatedBy}}' library
  RUN /bin/sh -c echo tuesday > /note.txt # bu…
  RUN /bin/sh -c echo thursday > /menu.txt # b…
  $ docker exec blog cat /note.txt
  tuesday
