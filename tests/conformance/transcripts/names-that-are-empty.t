# An empty name never reaches the daemon

Area: cli

  $ docker logs ''
  invalid container name or ID: value is empty
  [1]
  $ docker start ''
  invalid container name or ID: value is empty
  Error: failed to start containers:
  [1]
  $ docker kill ''
  invalid container name or ID: value is empty
  [1]
  $ docker stats --no-stream ''
  invalid container name or ID: value is empty
  [1]
  $ docker container inspect ''
  []
  invalid container name or ID: value is empty
  [1]
  $ docker volume rm ''
  invalid volume name or ID: value is empty
  [1]
  $ docker rmi ''
  Error response from daemon: page not found
  [1]
