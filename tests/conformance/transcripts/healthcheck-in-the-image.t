# A health check in the image's config

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > HEALTHCHECK --interval=5s --retries=2 CMD true
  > ONBUILD RUN echo later
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker inspect -f '{{json .Config.Healthcheck}} {{json .Config.OnBuild}}' app
  {"Test":["CMD-SHELL","true"],"Interval":5000000000,"Retries":2} ["RUN echo later"]
  $ docker history --format '{{.CreatedBy}}' app
  HEALTHCHECK &{["CMD-SHELL" "true"] "5s" "0s"…
