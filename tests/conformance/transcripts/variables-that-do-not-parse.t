# Variables that do not parse

Area: build

  $ printf 'FROM busybox\nENV A=${B!x}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=${B!x}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B!x}": unsupported modifier (!) in substitution
  [1]
  $ printf 'FROM busybox\nENV A=$C${B:?x}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$B' (line 2)
  #1 WARN: UndefinedVar: Usage of undefined variable '$C' (line 2)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
   2 warnings found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$B' (line 2)
   - UndefinedVar: Usage of undefined variable '$C' (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=$C${B:?x}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "$C${B:?x}": B: x
  [1]
  $ printf 'FROM busybox\nENV A=${B\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=${B
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B": unsupported modifier (�) in substitution
  [1]
  $ printf 'FROM busybox\nENV A=${B:\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=${B:
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B:": syntax error: missing '}'
  [1]
  $ printf 'FROM busybox\nENV A=$C${}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$C' (line 2)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$C' (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=$C${}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "$C${}": syntax error: bad substitution
  [1]
  $ printf 'FROM busybox\nENV A=${B:#x}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=${B:#x}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B:#x}": unsupported modifier (:#) in substitution
  [1]
  $ printf 'FROM busybox\nENV A=${B?}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$B' (line 2)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$B' (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV A=${B?}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B?}": B: is not allowed to be unset
  [1]
  $ printf 'FROM busybox\nLABEL A=${B:=x}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$B' (line 2)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$B' (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> LABEL A=${B:=x}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B:=x}": unsupported modifier (:=) in substitution
  [1]
  $ printf 'FROM busybox\nWORKDIR ${B^}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> WORKDIR ${B^}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B^}": unsupported modifier (^) in substitution
  [1]
  $ printf 'FROM busybox\nCOPY ${B /x\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY ${B /x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${B": unsupported modifier (�) in substitution
  [1]
  $ printf 'FROM ${B:?no base}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> FROM ${B:?no base}
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'ARG X=${Y:z}\nFROM busybox\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> ARG X=${Y:z}
     2 |  FROM busybox
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${Y:z}": unsupported modifier (:z) in substitution
  [1]
  $ printf 'FROM busybox\nRUN echo ${B:x} ${C!}\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN echo ${B:x} ${C!}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo ${B:x} ${C!}" did not complete successfully: exit code: 2
  [1]
  $ printf 'FROM busybox\nEXPOSE ${P:q}\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> EXPOSE ${P:q}
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to process "${P:q}": unsupported modifier (:q) in substitution
  [1]
