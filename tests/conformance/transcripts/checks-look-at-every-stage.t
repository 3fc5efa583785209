# Checks look at every stage

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS one
  > ENV A b
  > FROM busybox AS two
  > LABEL c d
  > EOF
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
  
  Check complete, 2 warnings have been found!
  
  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "ENV key=value" should be used instead of legacy "ENV key value" format
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS one
     2 | >>> ENV A b
     3 |  FROM busybox AS two
     4 |  LABEL c d
  --------------------
  
  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "LABEL key=value" should be used instead of legacy "LABEL key value" format
  Dockerfile:4
  --------------------
     2 |  ENV A b
     3 |  FROM busybox AS two
     4 | >>> LABEL c d
     5 |
  --------------------
  [1]
  $ docker build --check --target two .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Check complete, 1 warning has been found!
  
  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "LABEL key=value" should be used instead of legacy "LABEL key value" format
  Dockerfile:4
  --------------------
     2 |  ENV A b
     3 |  FROM busybox AS two
     4 | >>> LABEL c d
     5 |
  --------------------
  [1]
  $ printf 'FROM busybox extra words here\n' > Dockerfile
  $ docker build --check .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Check complete, 1 warning has been found!
  
  WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/
  'extra' and 'FROM' keywords' casing do not match
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox extra words here
     2 |
  --------------------
  
  ERROR: dockerfile parse error on line 1: FROM requires either one or three arguments
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox extra words here
     2 |
  --------------------
  [1]
  $ docker build -q .
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox extra words here
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments
  [1]
  $ printf 'FROM --platform=linux/amd64 busybox As Base\nFROM busybox\nENV a b\n' > Dockerfile
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
  
  Check complete, 4 warnings have been found!
  
  WARNING: StageNameCasing - https://docs.docker.com/go/dockerfile/rule/stage-name-casing/
  Stage name 'Base' should be lowercase
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/amd64 busybox As Base
     2 |  FROM busybox
     3 |  ENV a b
  --------------------
  
  WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/
  'As' and 'FROM' keywords' casing do not match
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/amd64 busybox As Base
     2 |  FROM busybox
     3 |  ENV a b
  --------------------
  
  WARNING: FromPlatformFlagConstDisallowed - https://docs.docker.com/go/dockerfile/rule/from-platform-flag-const-disallowed/
  FROM --platform flag should not use constant value "linux/amd64"
  Dockerfile:1
  --------------------
     1 | >>> FROM --platform=linux/amd64 busybox As Base
     2 |  FROM busybox
     3 |  ENV a b
  --------------------
  
  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "ENV key=value" should be used instead of legacy "ENV key value" format
  Dockerfile:3
  --------------------
     1 |  FROM --platform=linux/amd64 busybox As Base
     2 |  FROM busybox
     3 | >>> ENV a b
     4 |
  --------------------
  [1]
