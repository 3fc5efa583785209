# A build says when it cannot ask git about its context

Area: build

  $ mkdir -p .git sub/.git file
  $ echo x > file/.git
  $ printf 'FROM busybox\nCMD echo hi\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/1] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 exporting to image
  #5 exporting layers done
  #5 writing image sha256:<ID1> done
  #5 naming to docker.io/library/app done
  #5 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  
   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)
  $ docker build -q -t app .
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  sha256:<ID1>
  $ docker build -q -t app - < Dockerfile
  sha256:<ID1>
  $ docker build -q -t app -f Dockerfile file
  sha256:<ID1>
  $ docker build -q -t app -f Dockerfile "$PWD/sub"
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  sha256:<ID1>
  $ docker build -q -t app -f - . < Dockerfile
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  sha256:<ID1>
  $ docker build --check .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  Check complete, 1 warning has been found!
  
  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> CMD echo hi
     3 |
  --------------------
  [1]
  $ printf 'FROM busybox\nRUN false\n' > Dockerfile
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
  
  #5 [2/2] RUN false
  #5 ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1
  
  ------
   > [2/2] RUN false:
  ------
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1
  [1]
  $ docker build -q -t app .
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1
  [1]
  $ printf 'FROM busybox\nRUNN false\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUNN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)
  [1]
  $ docker build -q -f nosuch .
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuch: no such file or directory
  [1]
  $ docker build -q nosuch
  ERROR: failed to build: unable to prepare context: path "nosuch" not found
  [1]
  $ printf 'FROM scratch\nCOPY Dockerfile /\n' > Dockerfile
  $ docker build -q -o out .
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  $ docker build -q --iidfile id -t app .
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
  sha256:<ID2>
  $ docker build --call=outline .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load .dockerignore
  #2 transferring context: <size> done
  #2 DONE <t>
  
  WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
