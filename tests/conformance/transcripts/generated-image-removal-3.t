# What docker rmi does (generated.image-removal.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo bread > /letter.txt
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker tag app app:old
  $ docker rmi app
  Untagged: app:latest
