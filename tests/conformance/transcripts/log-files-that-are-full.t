# A log that rotates forgets its beginning

Area: inspect

  $ docker run --name one --log-opt max-size=1k busybox sh -c 'for i in $(seq 100); do echo a line of the log, number $i of 100; done' | tail -n 1
  a line of the log, number 100 of 100
  $ docker logs one | tail -n 1
  a line of the log, number 100 of 100
  $ docker logs one | grep -c 'number 1 of'
  0
  [1]
  $ docker logs one | head -n 1 | wc -l
  1
  $ docker run --name two --log-opt max-size=1k --log-opt max-file=100 busybox sh -c 'for i in $(seq 100); do echo line $i; done' | wc -l
  100
  $ docker logs two | wc -l
  100
  $ docker run --name three --log-driver local --log-opt max-size=2k --log-opt max-file=1 busybox sh -c 'for i in $(seq 100); do echo line $i; done' | wc -l
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: compression cannot be enabled when max file count is 1
  
  Run 'docker run --help' for more information
  0
  $ docker logs three | head -n 1 
  Error response from daemon: compression cannot be enabled when max file count is 1
  $ docker logs --tail 1 three
  Error response from daemon: compression cannot be enabled when max file count is 1
  [1]
