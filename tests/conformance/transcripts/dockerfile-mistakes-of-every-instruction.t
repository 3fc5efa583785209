# Other Dockerfiles that do not parse

Area: build

  $ printf 'FROM\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> FROM
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM busybox AS 1x\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox AS 1x
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: invalid name for build stage: "1x", name can't start with a number or contain symbols
  [1]
  $ printf 'FROM busybox\nENV\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ENV requires at least one argument
  [1]
  $ printf 'FROM busybox\nENV a\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: ENV must have two arguments
  [1]
  $ printf 'FROM busybox\nLABEL x\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> LABEL x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: LABEL must have two arguments
  [1]
  $ printf 'FROM busybox\nEXPOSE abc\n' > Dockerfile
  $ docker build .
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
     2 | >>> EXPOSE abc
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: abc
  [1]
  $ printf 'FROM busybox\nWORKDIR\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> WORKDIR
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: WORKDIR requires exactly one argument
  [1]
  $ printf 'FROM busybox\nUSER\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> USER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: USER requires exactly one argument
  [1]
  $ printf 'FROM busybox\nSHELL /bin/sh\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> SHELL /bin/sh
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form
  [1]
  $ printf 'FROM busybox\nHEALTHCHECK\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> HEALTHCHECK
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: HEALTHCHECK requires at least one argument
  [1]
  $ printf 'FROM busybox\nHEALTHCHECK --interval=x CMD true\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> HEALTHCHECK --interval=x CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: invalid duration "x"
  [1]
  $ printf 'FROM busybox\nSTOPSIGNAL\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> STOPSIGNAL
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: STOPSIGNAL requires exactly one argument
  [1]
  $ printf 'FROM busybox\nVOLUME\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> VOLUME
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: VOLUME requires at least one argument
  [1]
  $ printf 'FROM busybox\nONBUILD FROM x\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD FROM x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ printf 'FROM busybox\nONBUILD ONBUILD RUN x\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD ONBUILD RUN x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed
  [1]
  $ printf 'FROM busybox\nRUN <<EOF\necho x\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN <<EOF
     3 | >>> echo x
     4 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  [1]
  $ printf 'ARG X\nENV A=1\nFROM busybox\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  ARG X
     2 | >>> ENV A=1
     3 |  FROM busybox
     4 |
  --------------------
  ERROR: failed to build: failed to solve: no build stage in current context
  [1]
  $ printf 'FROM busybox\nADD\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ADD
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: ADD requires at least two arguments, but only one was provided. Destination could not be determined
  [1]
  $ printf '' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: the Dockerfile cannot be empty
  [1]
  $ printf '# only a comment\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> # only a comment
     2 |
  --------------------
  ERROR: failed to build: failed to solve: file with no instructions
  [1]
  $ printf 'FROM busybox\nRUN echo ${x\n' > Dockerfile
  $ docker build .
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
  
  #5 [2/2] RUN echo ${x
  #5 <t> /bin/sh: line 0: syntax error: missing '}'
  #5 ERROR: process "/bin/sh -c echo ${x" did not complete successfully: exit code: 2
  
  ------
   > [2/2] RUN echo ${x:
  <t> /bin/sh: line 0: syntax error: missing '}'
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN echo ${x
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo ${x" did not complete successfully: exit code: 2
  [1]
  $ printf 'FROM ${NOSUCH}\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG ${NOSUCH} results in empty or invalid base image name (line 1)
  #1 WARN: UndefinedArgInFrom: FROM argument 'NOSUCH' is not declared (line 1)
  #1 DONE <t>
  
   2 warnings found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG ${NOSUCH} results in empty or invalid base image name (line 1)
   - UndefinedArgInFrom: FROM argument 'NOSUCH' is not declared (line 1)
  Dockerfile:1
  --------------------
     1 | >>> FROM ${NOSUCH}
     2 |
  --------------------
  ERROR: failed to build: failed to solve: base name (${NOSUCH}) should not be blank
  [1]
  $ printf 'FROM busybox\nCOPY --from=later a b\nFROM busybox AS later\n' > Dockerfile
  $ docker build . 2>&1 | tail -n 1
  #5 DONE 0.0s
  $ printf 'FROM busybox\nENTRYPOINT ["sh"\n' > Dockerfile
  $ docker build . 2>&1 | tail -n 1
   - JSONArgsRecommended: JSON arguments recommended for ENTRYPOINT to prevent unintended behavior related to OS signals (line 2)
  $ printf 'FROM busybox\nMAINTAINER\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 2)
  #1 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> MAINTAINER
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: MAINTAINER requires exactly one argument
  [1]
  $ printf 'FROM busybox\nUSER $NOSUCH\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$NOSUCH' (line 2)
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
  #5 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$NOSUCH' (line 2)
  $ printf 'FROM busybox\nRUN --mount=type=nosuch true\n' > Dockerfile
  $ docker build .
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
     2 | >>> RUN --mount=type=nosuch true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unsupported mount type "nosuch"
  [1]
  $ printf 'FROM busybox\nRUN --network=nosuch true\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --network=nosuch true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: invalid network mode "nosuch"
  [1]
  $ printf 'from busybox\nrun echo lower\nCmd echo x\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: ConsistentInstructionCasing: Command 'Cmd' should match the case of the command majority (lowercase) (line 3)
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for Cmd to prevent unintended behavior related to OS signals (line 3)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo lower
  #5 <t> lower
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID2> done
  #6 DONE <t>
  
   2 warnings found (use docker --debug to expand):
   - ConsistentInstructionCasing: Command 'Cmd' should match the case of the command majority (lowercase) (line 3)
   - JSONArgsRecommended: JSON arguments recommended for Cmd to prevent unintended behavior related to OS signals (line 3)
  $ printf 'FROM busybox as b\nFROM scratch AS b\nCOPY --from=b / /\n' > Dockerfile
  $ docker build . 2>&1 | tail -n 1
  ERROR: failed to build: failed to solve: circular dependency detected on stage: b
