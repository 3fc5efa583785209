# kill -1 reaches every process but the first and the one that sends

Area: lifecycle

  $ docker run -d --name box busybox sh -c 'sleep 1000; echo sleep ended with $?; sleep 2000'
  <ID1>
  $ docker exec -d box sleep 3000
  $ docker exec box sh -c 'kill -9 -1; echo sent'
  sent
  $ docker exec box ps -o args
  COMMAND
  sleep 2000
  ps -o args
  $ docker logs box 2> /dev/null
  sleep ended with 137
  $ docker exec -u nobody box sh -c 'kill -9 -1 2>&1; echo sent'
  sh: can't kill pid -1: No such process
  sent
  $ docker exec box ps -o args
  COMMAND
  sleep 2000
  ps -o args
  $ docker exec -d box sleep 4000
  $ docker exec -u nobody box sh -c 'kill -9 -1 2>&1; echo sent'
  sent
  $ docker run --rm busybox sh -c 'kill -9 -1 2>&1; echo $?'
  sh: can't kill pid -1: No such process
  1
  $ docker run --rm busybox sh -c 'sleep 1000 & kill -9 -1; wait; echo $?'
  0
