# DOCKER_HOST counts more than a context

Area: cli

  $ DOCKER_HOST=tcp://10.0.0.1 docker context ls --format '{{.Name}} {{.DockerEndpoint}}'
  default tcp://<ip>:2375
  Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.
  $ DOCKER_HOST=localhost:99 docker context ls -q
  default
  Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.
  $ DOCKER_HOST=unix:///nosuch.sock docker build -q .
  ERROR: Cannot connect to the Docker daemon at unix:///nosuch.sock. Is the docker daemon running?
  [1]
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker volume create data
  Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?
  [1]
  $ DOCKER_HOST=tcp://127.0.0.1:1 docker context use default
  default
  Current context is now "default"
