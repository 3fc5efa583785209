# A container that is frozen counts as unhealthy until a check says otherwise, and docker commit freezes it as well.
Area: health checks

  $ docker run -d --name box --health-cmd true --health-interval 2s busybox sleep 1000
  <ID1>
  $ sleep 3; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' box
  healthy 0
  $ docker pause box
  box
  $ docker ps --format '{{.Status}}' | sed 's/.* (/(/'; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' box
  (Paused)
  unhealthy 0
  $ docker unpause box
  box
  $ docker ps --format '{{.Status}}' | sed 's/.* (/(/'
  (unhealthy)
  $ sleep 3; docker ps --format '{{.Status}}' | sed 's/.* (/(/'
  (healthy)
  $ docker commit box snapshot >/dev/null
  $ docker inspect -f '{{.State.Health.Status}}' box
  unhealthy
  $ docker ps -q --filter health=unhealthy | wc -l
  1
  $ sleep 3; docker inspect -f '{{.State.Health.Status}} {{.State.Health.FailingStreak}}' box
  healthy 0
  $ docker commit --pause=false box snapshot >/dev/null; docker inspect -f '{{.State.Health.Status}}' box
  healthy
  $ docker run -d --name plain busybox sleep 1000 >/dev/null; docker pause plain; docker inspect -f '{{json .State.Health}}' plain
  plain
  null
