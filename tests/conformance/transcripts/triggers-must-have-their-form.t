# Triggers must have their form

Area: build

  $ mkdir a; printf 'FROM busybox\nONBUILD ENV A\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD ENV A
     3 |
  --------------------
  ERROR: failed to build: failed to solve: ENV must have two arguments
  [1]

  $ printf 'FROM busybox\nRUN false\nONBUILD   label  one\nONBUILD ARG\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN false
     3 | >>> ONBUILD  label  one
     4 |  ONBUILD ARG
     5 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  [1]

  $ printf 'FROM busybox\nONBUILD ENV A=1 B\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD ENV A=1 B
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "B". Must be of the form: name=value
  [1]

  $ printf 'FROM busybox\nONBUILD RUN ["echo", 1]\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD RUN ["echo", 1]
     3 |
  --------------------
  ERROR: failed to build: failed to solve: when using JSON array syntax, arrays must be comprised of strings only
  [1]

  $ printf 'FROM nosuch\nFOO bar\nONBUILD HEALTHCHECK CMD [2]\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM nosuch
     2 |  FOO bar
     3 | >>> ONBUILD HEALTHCHECK CMD [2]
     4 |
  --------------------
  ERROR: failed to build: failed to solve: when using JSON array syntax, arrays must be comprised of strings only
  [1]

  $ printf 'FROM busybox\nONBUILD ENV\nONBUILD EXPOSE\n' > a/Dockerfile; docker build -q -t later a > out; docker inspect -f '{{json .Config.OnBuild}}' later
  ["ENV","EXPOSE"]

  $ for t in 'EXPOSE' 'NOSUCH x' 'COPY --foo a b' 'COPY x' 'HEALTHCHECK FOO' 'ENV'; do printf 'FROM busybox\nONBUILD ENV A 1\nONBUILD %s\n' "$t" > a/Dockerfile; docker build -q -t base a > out; printf 'FROM base AS one\nRUN false\n' > a/Dockerfile; docker build -q a; done
  Dockerfile:1
  --------------------
     1 | >>> FROM base AS one
     2 |  RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: EXPOSE requires at least one argument
  Dockerfile:1
  --------------------
     1 | >>> FROM base AS one
     2 |  RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unknown instruction: NOSUCH
  Dockerfile:1
  --------------------
     1 | >>> FROM base AS one
     2 |  RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unknown flag: --foo (did you mean from?)
  Dockerfile:1
  --------------------
     1 | >>> FROM base AS one
     2 |  RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: COPY requires at least two arguments, but only one was provided. Destination could not be determined
  Dockerfile:1
  --------------------
     1 | >>> FROM base AS one
     2 |  RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: Unknown type "FOO" in HEALTHCHECK (try CMD)
  Dockerfile:1
  --------------------
     1 | >>> FROM base AS one
     2 |  RUN false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: ENV requires at least one argument
  [1]

  $ printf 'FROM busybox\nONBUILD EXPOSE\n' > a/Dockerfile; docker build -q -t base a > out; printf 'FROM busybox AS zero\nRUN echo 1\nFROM base\nCOPY nosuch /\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/base:latest
  #2 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM busybox AS zero
     2 |  RUN echo 1
     3 | >>> FROM base
     4 |  COPY nosuch /
     5 |
  --------------------
  ERROR: failed to build: failed to solve: EXPOSE requires at least one argument
  [1]

  $ printf 'FROM busybox AS zero\nRUN echo 1\nFROM base AS one\nFROM zero\nCOPY nosuch /\n' > a/Dockerfile; docker build -q a
  Dockerfile:5
  --------------------
     3 |  FROM base AS one
     4 |  FROM zero
     5 | >>> COPY nosuch /
     6 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/nosuch": not found
  [1]

  $ printf 'FROM busybox\nONBUILD EXPOSE\n' > a/Dockerfile; docker build -q -t base a > out; printf 'FROM base\nFROM base\n' > a/Dockerfile; docker build a
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/base:latest
  #2 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM base
     2 | >>> FROM base
     3 |
  --------------------
  ERROR: failed to build: failed to solve: EXPOSE requires at least one argument
  [1]
