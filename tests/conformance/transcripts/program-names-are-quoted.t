# The name of a program that is not there is quoted as Go does

Area: run

  $ docker run --rm busybox 'sh -c "a\b"'
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "sh -c \"a\\b\"": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]

  $ docker run --rm busybox 'printf\n/x "y"'
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "printf\\n/x \"y\"": stat printf\n/x "y": no such file or directory
  
  Run 'docker run --help' for more information
  [127]

  $ docker run -d --name web busybox sleep 1000
  <ID1>

  $ docker exec web 'a\b'
  OCI runtime exec failed: exec failed: unable to start container process: exec: "a\\b": executable file not found in $PATH
  [127]

  $ docker exec web '/a"b'
  OCI runtime exec failed: exec failed: unable to start container process: exec: "/a\"b": stat /a"b: no such file or directory
  [127]
