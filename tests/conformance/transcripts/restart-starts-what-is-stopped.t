# restart starts what is stopped, too

Area: lifecycle

  $ docker create --name new busybox sleep 1000
  <ID1>
  $ docker restart new
  new
  $ docker inspect -f '{{.State.Status}} {{.RestartCount}}' new
  running 0
  $ docker restart -t 0 nosuch new
  new
  Error response from daemon: No such container: nosuch
  [1]
  $ docker pause new
  new
  $ docker restart -t 0 new
  new
  $ docker inspect -f '{{.State.Status}} {{.State.Paused}}' new
  running false
  $ docker kill new
  new
  $ docker run --name done busybox sh -c 'echo run; exit 2'
  run
  [2]
  $ docker restart done
  done
  $ docker wait done
  2
  $ docker logs done
  run
  run
  $ docker restart
  docker: 'docker restart' requires at least 1 argument
  
  Usage:  docker restart [OPTIONS] CONTAINER [CONTAINER...]
  
  See 'docker restart --help' for more information
  [1]
