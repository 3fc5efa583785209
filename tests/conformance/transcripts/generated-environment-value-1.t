# Which value a program sees (generated.environment-value.1)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG WORD=tea
  > RUN echo building with $WORD
  > EOF
  $ docker build -q --build-arg WORD=water -t site .
  sha256:<ID1>
  $ docker run --rm -e WORD=coffee site sh -c 'echo word: $WORD'
  word: coffee
