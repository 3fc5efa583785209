# Which value a program sees (generated.environment-value.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG WORD=juice
  > RUN echo building with $WORD
  > EOF
  $ docker build -q --build-arg WORD=water -t museum .
  sha256:<ID1>
  $ docker run --rm -e WORD=milk museum sh -c 'echo word: $WORD'
  word: milk
