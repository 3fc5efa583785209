# What an image says about stopping

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > STOPSIGNAL SIGUSR1
  > HEALTHCHECK --interval=1s --retries=1 CMD test -e /tmp/ok
  > CMD trap 'echo usr1; exit 11' USR1; while :; do sleep 0.1; done
  > EOF
  $ docker build -q -t app . | cut -c1-7
  sha256:
  $ docker run -d --name box app
  <ID1>
  $ sleep 3
  $ docker inspect -f '{{.State.Health.Status}}' box
  unhealthy
  $ docker stop box
  box
  $ docker logs box
  usr1
  $ docker inspect -f '{{.State.ExitCode}} {{.Config.StopSignal}} {{json .Config.Healthcheck.Test}}' box
  11 SIGUSR1 ["CMD-SHELL","test -e /tmp/ok"]
  $ docker run -d --name other --no-healthcheck --stop-signal KILL app
  <ID2>
  $ sleep 1
  $ docker stop other
  other
  $ docker inspect -f '{{.State.ExitCode}} {{json .Config.Healthcheck}}' other
  137 {"Test":["NONE"],"Interval":1000000000,"Retries":1}
  $ docker run -d --name third --health-cmd true --health-interval 1s app
  <ID3>
  $ sleep 3
  $ docker ps --format '{{.Names}} {{.Status}}'
  third Up <time> (healthy)
