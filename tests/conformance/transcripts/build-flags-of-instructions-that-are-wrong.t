# Flags of instructions that are wrong

Area: build

  $ printf 'FROM --nosuch=1 busybox\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --nosuch=1 busybox
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown flag: --nosuch
  [1]
  $ printf 'FROM --platform busybox\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform busybox
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: missing a value on flag: --platform
  [1]
  $ printf 'FROM --platform=nosuch busybox\nLABEL a=b\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=nosuch busybox
     2 |  LABEL a=b
     3 |
  --------------------
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=nosuch busybox
     2 |  LABEL a=b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse platform nosuch: "nosuch": unknown operating system or architecture: invalid argument
  [1]
  $ printf 'FROM busybox\nRUN --mount true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --mount
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=bind true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=bind true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid mount target "/"
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=cache true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=cache true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid mount target "/"
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=cache,target=/c,nosuch=1 true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=cache,target=/c,nosuch=1 true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: unexpected key 'nosuch' in 'nosuch=1'
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t,size=x true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=tmpfs,target=/t,size=x true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid value for size: x
  [1]
  $ printf 'FROM busybox\nRUN --network true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --network true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --network
  [1]
  $ printf 'FROM busybox\nRUN --network=none true\n' | docker build -q -
  sha256:<ID1>
  $ printf 'FROM busybox\nCOPY --chown a /b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --chown a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --chown
  [1]
  $ printf 'FROM busybox\nCOPY --link=x a /b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --link=x a /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: expecting boolean value for flag --link, not: x
  [1]
  $ printf 'FROM busybox\nCOPY --chmod=u+x Dockerfile /b\n' > Dockerfile
  $ docker build -q .
  sha256:<ID2>
  $ printf 'FROM busybox\nCOPY --chmod=9 Dockerfile /b\n' > Dockerfile
  $ docker build -q .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY --chmod=9 Dockerfile /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: invalid chmod parameter: '9'. it should be octal string and between 0 and 07777
  [1]
  $ printf 'FROM busybox\nCOPY --link Dockerfile /b\nRUN ls /b\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID3>
  $ printf 'FROM busybox\nCOPY --from= Dockerfile /b\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID4>
  $ printf 'FROM busybox\nADD --checksum=x Dockerfile /b\n' > Dockerfile
  $ docker build -q -t app .
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ADD --checksum=x Dockerfile /b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: checksum requires HTTP(S) or Git sources
  [1]
  $ printf 'FROM busybox\nADD --keep-git-dir Dockerfile /b\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID5>
  $ printf 'FROM busybox\nHEALTHCHECK --interval CMD true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> HEALTHCHECK --interval CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: missing a value on flag: --interval
  [1]
  $ printf 'FROM busybox\nHEALTHCHECK --start-period=5 CMD true\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> HEALTHCHECK --start-period=5 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: missing unit in duration "5"
  [1]
  $ printf 'FROM busybox\nUSER --x root\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> USER --x root
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --x
  [1]
  $ printf 'FROM busybox\nWORKDIR --x=1 /a\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> WORKDIR --x=1 /a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --x
  [1]
  $ printf 'FROM busybox\nENV --x=1 a=b\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV --x=1 a=b
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --x
  [1]
  $ printf 'FROM busybox\nEXPOSE --x 80\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> EXPOSE --x 80
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --x
  [1]
  $ printf 'FROM busybox\nENTRYPOINT --x a\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENTRYPOINT --x a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --x
  [1]
  $ printf 'FROM busybox\nVOLUME --x /a\n' | docker build -q -
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> VOLUME --x /a
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown flag: --x
  [1]
  $ printf 'FROM busybox\nARG --x a\n' | docker build -q -
  sha256:<ID6>
