# A working directory is made where it is missing
Area: lifecycle

  $ docker run --rm --tmpfs /tmp -w /tmp/new/dir busybox sh -c 'pwd; stat -c "%n %a %u:%g" /tmp/new /tmp/new/dir'
  /tmp/new/dir
  /tmp/new 755 0:0
  /tmp/new/dir 755 0:0
  $ docker run --rm -v data:/data -w /data/a/b busybox sh -c 'pwd; touch here'
  /data/a/b
  $ docker run --rm -v data:/data busybox find /data
  /data
  /data/a
  /data/a/b
  /data/a/b/here
  $ docker run --rm -v data:/data:ro -w /data/c busybox pwd
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: mkdir /data/c: read-only file system
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/data:ro -w /data/a busybox pwd
  /data/a
  $ docker run --rm --read-only -w /new busybox pwd
  /new
  $ docker run --rm -u 1000 --tmpfs /tmp -w /tmp/mine busybox sh -c 'stat -c "%n %a %u:%g" /tmp/mine; id -u' 
  /tmp/mine 755 0:0
  1000
  $ docker run --name gone -w /work busybox rmdir /work
  $ docker diff gone
  $ docker start -a gone
  $ docker diff gone
  $ docker run -d --name web busybox sleep 1000
  <ID1>
  $ docker exec -w /made/by/exec web pwd
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/made/by/exec") set in config.json failed: no such file or directory
  [127]
  $ docker exec web rm -rf /srv
  $ docker exec -w /tmp/x web pwd
  OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/tmp/x") set in config.json failed: no such file or directory
  [127]
  $ docker run --rm -w /etc/passwd busybox pwd
  docker: Error response from daemon: Cannot mkdir: /etc/passwd is not a directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -v data:/data -w /data/a/b/here busybox pwd
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: mkdir /data/a/b/here: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type
  
  Run 'docker run --help' for more information
  [125]
