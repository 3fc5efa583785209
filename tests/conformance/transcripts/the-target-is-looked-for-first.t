# A target that is not there is told before names of images and origins of copies that make no sense.
Area: build

  $ printf 'FROM busybox:${TAG} AS tools\nFROM busybox\n' > Dockerfile; docker build -q --target last .; docker build -q .
  ERROR: failed to build: failed to solve: target stage "last" could not be found
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:${TAG} AS tools
     2 |  FROM busybox
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ printf 'FROM Busybox AS tools\n' > Dockerfile; docker build --target last .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG Busybox results in empty or invalid base image name (line 1)
  #1 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - InvalidDefaultArgInFrom: Default value for ARG Busybox results in empty or invalid base image name (line 1)
  ERROR: failed to build: failed to solve: target stage "last" could not be found
  [1]
  $ printf 'FROM busybox AS tools\nFROM ${X} AS b\nFROM tools\n' > Dockerfile; docker build -q --target last .
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS tools
     2 | >>> FROM ${X} AS b
     3 |  FROM tools
     4 |
  --------------------
  ERROR: failed to build: failed to solve: base name (${X}) should not be blank
  [1]
  $ printf 'FROM busybox AS tools\nFROM busybox:${X} AS b\nFROM tools\n' > Dockerfile; docker build -q --target tools .
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS tools
     2 | >>> FROM busybox:${X} AS b
     3 |  FROM tools
     4 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "busybox:": invalid reference format
  [1]
  $ printf 'FROM busybox AS aa\nCOPY --from=bb /x /\nFROM busybox AS bb\nCOPY --from=aa /x /\nFROM Bad\n' > Dockerfile; docker build -q . ; docker build -q --target nosuch .
  Dockerfile:4
  --------------------
     2 |  COPY --from=bb /x /
     3 |  FROM busybox AS bb
     4 | >>> COPY --from=aa /x /
     5 |  FROM Bad
     6 |
  --------------------
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS aa
     2 | >>> COPY --from=bb /x /
     3 |  FROM busybox AS bb
     4 |  COPY --from=aa /x /
  --------------------
  ERROR: failed to build: failed to solve: circular dependency detected on stage: aa
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  [1]
  $ printf 'FROM busybox AS aa\nCOPY --from=7 /x /\nFROM Bad\n' > Dockerfile; docker build -q . ; docker build -q --target nosuch .
  ERROR: failed to build: failed to solve: invalid stage index 7
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  [1]
  $ printf 'FROM Bad\nCOPY --from=$X /x /\n' > Dockerfile; docker build -q --target nosuch . ; docker build -q .
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  ERROR: failed to build: failed to solve: variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround
  [1]
