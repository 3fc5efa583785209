# A file that was edited after the build (generated.copied-file.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo bike > /plan.txt
  > COPY plan.txt /plan.txt
  > EOF
  $ cat > plan.txt <<'EOF'
  > plane
  > EOF
  $ docker build -q -t radio .
  sha256:<ID1>
  $ echo bus > plan.txt
  $ docker run --rm radio cat /plan.txt
  plane
