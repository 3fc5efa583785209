# Directives of a Dockerfile that make no sense

Area: build

  $ printf '# escape=x\nFROM busybox\n' | docker build -q -
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ printf '# check=skip=all\n# escape=``\nFROM busybox\n' > Dockerfile
  $ docker build -q .
  Dockerfile:1
  --------------------
     1 | >>> # check=skip=all
     2 |  # escape=``
     3 |  FROM busybox
  --------------------
  ERROR: failed to build: failed to solve: invalid escape token '``' does not match ` or \
  [1]
  $ printf '# escape=`\n# escape=`\nFROM busybox\n' > Dockerfile
  $ docker build -q .
  Dockerfile:1
  --------------------
     1 | >>> # escape=`
     2 |  # escape=`
     3 |  FROM busybox
  --------------------
  ERROR: failed to build: failed to solve: only one escape parser directive can be used
  [1]
  $ printf '# check=skip=all\n# nothing=1\n# check=skip=all\nFROM busybox\n' > Dockerfile
  $ docker build -q .
  sha256:<ID1>
  $ printf '# a comment\n# escape=x\nFROM busybox\nLABEL a=b\n' > Dockerfile
  $ docker build -q .
  sha256:<ID2>
  $ printf '\n# escape=x\nFROM busybox\nLABEL a=b\n' > Dockerfile
  $ docker build -q .
  sha256:<ID2>
