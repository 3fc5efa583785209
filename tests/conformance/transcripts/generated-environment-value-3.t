# Which value a program sees (generated.environment-value.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG WORD
  > ENV WORD=sunday
  > RUN echo building with $WORD
  > EOF
  $ docker build -q --build-arg WORD=monday -t library .
  sha256:<ID1>
  $ docker run --rm -e WORD=tuesday library sh -c 'echo word: $WORD'
  word: tuesday
