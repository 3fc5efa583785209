# A commit keeps what the container was created with

Area: commit

  $ docker create --name box -it -h host --stop-signal INT --stop-timeout 5 --health-cmd true --health-interval 3s --expose 99 -e A=1 -w /tmp -u nobody --label a=b --entrypoint sleep busybox 100
  <ID1>
  $ docker commit box app
  sha256:<ID2>
  $ docker image inspect -f '{{json .Config}}' app
  {"User":"nobody","ExposedPorts":{"99/tcp":{}},"Env":["A=1","PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],"Entrypoint":["sleep"],"Cmd":["100"],"WorkingDir":"/tmp","Labels":{"a":"b"},"StopSignal":"INT","Healthcheck":{"Test":["CMD-SHELL","true"],"Interval":3000000000}}
  $ docker history --format '{{.CreatedBy}} {{.Size}}' app
  100 0B
   <size>
  $ docker commit -c 'ENTRYPOINT ["echo"]' -c 'CMD ["hi"]' -c 'USER root' -c 'LABEL c=d' box app:2
  sha256:<ID3>
  $ docker image inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{.Config.User}} {{json .Config.Labels}}' app:2
  ["echo"] ["hi"] root {"a":"b","c":"d"}
  $ docker run --rm app:2
  hi
