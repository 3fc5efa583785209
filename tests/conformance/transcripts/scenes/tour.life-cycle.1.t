# Start, stop, exit, remove: As long as its process

Area: tour

  $ docker run --name task busybox echo done
  done
  $ docker ps
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  $ docker ps -a
  CONTAINER ID  IMAGE  COMMAND  CREATED  STATUS  PORTS  NAMES
  <id1>  busybox  "echo done"  <ago>  Exited (0) <ago>  task
  $ docker logs task
  done
  $ docker start -a task
  done
  $ docker logs task
  done
  done
