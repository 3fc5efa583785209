# Builds that fail leave things as they were

Area: build

  $ printf 'FROM busybox\nRUN echo 1 > /v\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ printf 'FROM busybox\nRUN echo 1 > /v\nRUN test -f /nosuch\nRUN echo never\n' > Dockerfile
  $ docker build -q -t app .
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN echo 1 > /v
     3 | >>> RUN test -f /nosuch
     4 |  RUN echo never
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c test -f /nosuch" did not complete successfully: exit code: 1
  [1]
  $ docker run --rm app cat /v
  1
  $ docker build --progress=plain -t app . 2>&1 | grep -E '^(#[0-9]+ (CACHED|ERROR)|ERROR)'
  #5 CACHED
  #6 ERROR: process "/bin/sh -c test -f /nosuch" did not complete successfully: exit code: 1
  ERROR: failed to build: failed to solve: process "/bin/sh -c test -f /nosuch" did not complete successfully: exit code: 1
  $ docker images -a -q | sort -u | wc -l
  2
  $ docker ps -a -q
  $ printf 'FROM busybox\nCOPY missing /\nRUN echo x\n' > Dockerfile
  $ docker build -q -t app .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY missing /
     3 |  RUN echo x
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/missing": not found
  [1]
  $ printf 'FROM busybox\nRUN exit 0\nRUN exit 256\nRUN exit 300\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] RUN exit 0
  #5 DONE <t>
  
  #6 [3/4] RUN exit 256
  #6 DONE <t>
  
  #7 [4/4] RUN exit 300
  #7 ERROR: process "/bin/sh -c exit 300" did not complete successfully: exit code: 44
  
  ------
   > [4/4] RUN exit 300:
  ------
  Dockerfile:4
  --------------------
     2 |  RUN exit 0
     3 |  RUN exit 256
     4 | >>> RUN exit 300
     5 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c exit 300" did not complete successfully: exit code: 44
  [1]
  $ printf 'FROM busybox\nRUN if true; then\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN if true; then
  #5 <t> /bin/sh: line 0: syntax error: unexpected end of file (expecting "fi")
  #5 ERROR: process "/bin/sh -c if true; then" did not complete successfully: exit code: 2
  
  ------
   > [2/2] RUN if true; then:
  <t> /bin/sh: line 0: syntax error: unexpected end of file (expecting "fi")
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN if true; then
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c if true; then" did not complete successfully: exit code: 2
  [1]
  $ printf 'FROM busybox\nRUN echo "unclosed\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo "unclosed
  #5 <t> /bin/sh: line 0: syntax error: unterminated quoted string
  #5 ERROR: process "/bin/sh -c echo \"unclosed" did not complete successfully: exit code: 2
  
  ------
   > [2/2] RUN echo "unclosed:
  <t> /bin/sh: line 0: syntax error: unterminated quoted string
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN echo "unclosed
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo \"unclosed" did not complete successfully: exit code: 2
  [1]
  $ printf 'FROM busybox\nRUN cd /nosuch && echo x\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN cd /nosuch && echo x
  #5 <t> /bin/sh: cd: line 0: can't cd to /nosuch: No such file or directory
  #5 ERROR: process "/bin/sh -c cd /nosuch && echo x" did not complete successfully: exit code: 2
  
  ------
   > [2/2] RUN cd /nosuch && echo x:
  <t> /bin/sh: cd: line 0: can't cd to /nosuch: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN cd /nosuch && echo x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c cd /nosuch && echo x" did not complete successfully: exit code: 2
  [1]
  $ printf 'FROM busybox\nUSER nobody\nRUN echo x > /etc/passwd\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo x > /etc/passwd
  #5 <t> /bin/sh: line 0: can't create /etc/passwd: Permission denied
  #5 ERROR: process "/bin/sh -c echo x > /etc/passwd" did not complete successfully: exit code: 1
  
  ------
   > [2/2] RUN echo x > /etc/passwd:
  <t> /bin/sh: line 0: can't create /etc/passwd: Permission denied
  ------
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  USER nobody
     3 | >>> RUN echo x > /etc/passwd
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo x > /etc/passwd" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox\nENTRYPOINT ["nosuch"]\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID2>
  $ docker run --rm app
  docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuch": executable file not found in $PATH
  
  Run 'docker run --help' for more information
  [127]
  $ printf 'FROM busybox\nWORKDIR /bin/sh\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] WORKDIR /bin/sh
  #5 ERROR: mkdir /bin/busybox: not a directory
  
  ------
   > [2/2] WORKDIR /bin/sh:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> WORKDIR /bin/sh
     3 |
  --------------------
  ERROR: failed to build: failed to solve: mkdir /bin/busybox: not a directory
  [1]
