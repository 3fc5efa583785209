# A file deleted in a layer and made again in the next

Area: overlay

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN mkdir /d && echo one > /d/f && echo other > /d/g
  > RUN rm /d/f
  > RUN echo again > /d/f
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app cat /d/f
  again
  $ docker history --format '{{.Size}}' app | head -n 3
  6B
  0B
  10B
  $ docker run --name box app sh -c 'rm -r /d'
  $ docker diff box
  D /d
  $ docker run --name box2 app sh -c 'rm /d/f; mv /d/g /d/f'
  $ docker diff box2
  C /d
  C /d/f
  D /d/g
  $ docker commit box2 next
  sha256:<ID2>
  $ docker run --rm next sh -c 'cat /d/f; ls /d'
  other
  f
