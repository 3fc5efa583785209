# Reading logs
Area: logs

  $ docker run -d --name web busybox sh -c 'for n in 1 2 3 4 5; do echo "line $n"; done; echo problem >&2; sleep 1000'
  <ID1>
  $ sleep 1
  $ docker logs web 2>/dev/null
  line 1
  line 2
  line 3
  line 4
  line 5
  $ docker logs web 2>&1 >/dev/null
  problem
  $ docker logs -n 2 web 2>/dev/null
  line 4
  line 5
  $ docker logs --tail 0 web
  $ docker logs --tail all web 2>/dev/null | wc -l
  5
  $ docker logs --tail x web 2>/dev/null | wc -l
  5
  $ docker logs -t web 2>/dev/null | head -1 | cut -c 1-2,31-
  20 line 1
  $ docker logs --since 1h web 2>/dev/null | wc -l
  5
  $ docker logs --since 2030-01-01 web
  $ docker logs --until 1h web 2>/dev/null | wc -l
  0
  $ docker logs --until 2001-01-01 web
  $ docker exec web sh -c 'echo from exec > /proc/1/fd/1'
  $ docker logs --tail 1 web 2>/dev/null
  from exec
  $ docker exec web echo not kept
  not kept
  $ docker logs web 2>/dev/null | grep -c kept
  0
  [1]
  $ docker stop -t 0 web
  web
  $ docker logs -f --tail 1 web 2>/dev/null
  from exec
  $ docker start web
  web
  $ sleep 1
  $ docker logs web 2>/dev/null | grep -c 'line 1'
  2
  $ docker logs --details web 2>/dev/null | head -1
   line 1
  $ docker run --name quiet --log-driver none busybox echo lost
  lost
  $ docker logs quiet
  Error response from daemon: configured logging driver does not support reading
  [1]
  $ docker run -d --name split --log-opt max-size=1k busybox echo small
  <ID2>
  $ docker inspect -f '{{json .HostConfig.LogConfig}}' split quiet
  {"Type":"json-file","Config":{"max-size":"1k"}}
  {"Type":"none","Config":{}}
  $ docker logs
  docker: 'docker logs' requires 1 argument
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [1]
  $ docker logs nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker logs web nosuch
  docker: 'docker logs' requires 1 argument
  
  Usage:  docker logs [OPTIONS] CONTAINER
  
  Run 'docker logs --help' for more information
  [1]
