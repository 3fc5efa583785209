# Log drivers that send the log somewhere else

Area: lifecycle

  $ docker run --name one --log-driver syslog busybox echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: Unix syslog delivery error
  
  Run 'docker run --help' for more information
  [125]
  $ docker logs one
  Error response from daemon: Unix syslog delivery error
  [1]
  $ docker run --name two --log-driver journald busybox echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: journald is not enabled on this host
  
  Run 'docker run --help' for more information
  [125]
  $ docker logs two
  Error response from daemon: journald is not enabled on this host
  [1]
  $ docker run --name three --log-driver fluentd busybox echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name four --log-driver splunk busybox echo hi
  docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: splunk: splunk-url is expected
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name five --log-driver gelf busybox echo hi
  docker: Error response from daemon: gelf-address is a required parameter
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name six --log-driver awslogs busybox echo hi
  docker: Error response from daemon: must specify a value for log opt 'awslogs-group'
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name seven --log-driver syslog --log-opt tag=x busybox
  <ID1>
  $ docker inspect -f '{{json .HostConfig.LogConfig}} {{.State.Status}}' one seven
  {"Type":"syslog","Config":{}} created
  {"Type":"syslog","Config":{"tag":"x"}} created
  $ docker start seven
  Error response from daemon: failed to create task for container: failed to initialize logging driver: Unix syslog delivery error
  Error: failed to start containers: seven
  [1]
  $ docker create --log-driver journald --log-opt max-size=1k busybox
  Error response from daemon: unknown log opt 'max-size' for journald log driver
  [1]
  $ docker create --log-driver gcplogs busybox
  Error response from daemon: error looking up logging plugin gcplogs: plugin "gcplogs" not found
  [1]
