# Directives that come twice or are unknown

Area: build

  $ printf '# check=skip=all\n# check=skip=all\nFROM busybox\nLABEL a=b\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> # check=skip=all
     2 |  # check=skip=all
     3 |  FROM busybox
  --------------------
  ERROR: failed to build: failed to solve: only one check parser directive can be used
  [1]
  $ printf '# nothing=1\n# escape=x\nFROM busybox\nLABEL a=b\n' | docker build -q -
  sha256:<ID1>
  $ printf '# check=skip=all\n# nothing=1\n# escape=x\nFROM busybox\nLABEL a=b\n' | docker build -q -
  sha256:<ID1>
  $ printf '#escape=x\nFROM busybox\nLABEL a=b\n' | docker build -q -
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ printf '#ESCAPE = x \nFROM busybox\nLABEL a=b\n' | docker build -q -
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ printf '# escape=\nFROM busybox\nLABEL a=b\n' | docker build -q -
  sha256:<ID1>
  $ printf '  # escape=x\nFROM busybox\nLABEL a=b\n' | docker build -q -
  ERROR: failed to build: failed to solve: invalid escape token 'x' does not match ` or \
  [1]
  $ printf '# check=error=true\n# check=error=false\nFROM busybox\nCMD x\n' | docker build -q -
  Dockerfile:1
  --------------------
     1 | >>> # check=error=true
     2 |  # check=error=false
     3 |  FROM busybox
  --------------------
  ERROR: failed to build: failed to solve: only one check parser directive can be used
  [1]
  $ printf '# check=nosuch\nFROM busybox\nLABEL a=b\n' | docker build -q -
  ERROR: failed to build: failed to solve: failed to parse check options: invalid check option "nosuch"
  [1]
  $ printf '# check=skip=nosuch\nFROM busybox\nLABEL a=b\n' | docker build -q -
  sha256:<ID1>
  $ printf '# check=error=maybe\nFROM busybox\nLABEL a=b\n' | docker build -q -
  ERROR: failed to build: failed to solve: failed to parse check options: failed to parse check option "error=maybe": strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
