# Which layer a read comes from (generated.layer-of-a-read.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo rice > /list.txt
  > RUN echo salad > /letter.txt
  > RUN echo cake >> /list.txt
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name web site sleep 600
  <ID2>
  $ docker exec web rm /list.txt
  $ docker diff web
  D /list.txt
  $ docker history --format '{{.CreatedBy}}' site
  RUN /bin/sh -c echo cake >> /list.txt # buil…
  RUN /bin/sh -c echo salad > /letter.txt # bu…
  RUN /bin/sh -c echo rice > /list.txt # build…
  $ docker exec web cat /list.txt
  cat: can't open '/list.txt': No such file or directory
  [1]
