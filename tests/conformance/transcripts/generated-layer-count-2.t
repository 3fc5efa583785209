# How many layers a Dockerfile makes (generated.layer-count.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo cake > /letter.txt
  > EXPOSE 8080
  > ENV LANGUAGE=en
  > RUN mkdir /work
  > COPY plan.txt /plan.txt
  > CMD ["sleep", "600"]
  > EOF
  $ cat > plan.txt <<'EOF'
  > rice
  > EOF
  $ docker build -q -t library .
  sha256:<ID1>
  $ docker inspect --format '{{len .RootFS.Layers}}' library
  4
