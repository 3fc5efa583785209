# What a restart policy does
Area: lifecycle

  $ docker run -d --name crash --restart on-failure:2 busybox sh -c 'echo started; exit 3'
  <ID1>
  $ sleep 4
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}' crash
  exited 3 2
  $ docker logs crash
  started
  started
  started
  $ docker run -d --name fine --restart on-failure busybox true
  <ID2>
  $ sleep 1
  $ docker inspect -f '{{.State.Status}} {{.RestartCount}}' fine
  exited 0
  $ docker run -d --name once --restart no busybox sh -c 'exit 1'
  <ID3>
  $ sleep 1
  $ docker ps -a --format '{{.Names}} {{.Status}}' --filter name=once
  once Exited (1) <ago>
  $ docker run -d --name always --restart always busybox sleep 1000
  <ID4>
  $ docker kill always
  always
  $ sleep 1
  $ docker inspect -f '{{.State.Status}} {{.RestartCount}}' always
  exited 0
  $ docker start always
  always
  $ docker exec always kill -9 1
  $ docker exec always sh -c 'kill -TERM 1'
  $ sleep 1
  $ docker inspect -f '{{.State.Running}} {{.HostConfig.RestartPolicy.Name}}' always
  true always
  $ docker stop -t 0 always
  always
  $ docker update --restart unless-stopped always
  always
  $ docker inspect -f '{{json .HostConfig.RestartPolicy}}' always crash
  {"Name":"unless-stopped","MaximumRetryCount":0}
  {"Name":"on-failure","MaximumRetryCount":2}
  $ docker run -d --restart sometimes busybox true
  docker: Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --restart always --rm busybox true
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --restart on-failure:-1 busybox true
  docker: Error response from daemon: invalid restart policy: maximum retry count cannot be negative
  
  Run 'docker run --help' for more information
  [125]
  $ docker rm -f crash fine once always
  crash
  fine
  once
  always
