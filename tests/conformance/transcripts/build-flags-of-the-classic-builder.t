# Flags of the classic builder that have no effect

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > CMD ["true"]
  > EOF
  $ docker build --rm -q .
  sha256:<ID1>
  $ docker build --force-rm=true -q .
  sha256:<ID1>
  $ docker build -m 10m --cpu-shares 2 -q .
  sha256:<ID1>
  $ docker build --squash -q .
  WARNING: experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.
  sha256:<ID1>
  $ docker build --isolation=default -q .
  WARNING: isolation flag is deprecated with BuildKit.
  sha256:<ID1>
