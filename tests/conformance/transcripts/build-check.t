# A Dockerfile is checked without being built

Area: build

  $ printf 'FROM busybox\nENV TOKEN abc\nCMD echo hi\n' > Dockerfile
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
  
  Check complete, 3 warnings have been found!
  
  WARNING: LegacyKeyValueFormat - https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/
  "ENV key=value" should be used instead of legacy "ENV key value" format
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV TOKEN abc
     3 |  CMD echo hi
     4 |
  --------------------
  
  WARNING: SecretsUsedInArgOrEnv - https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/
  Do not use ARG or ENV instructions for sensitive data (ENV "TOKEN")
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ENV TOKEN abc
     3 |  CMD echo hi
     4 |
  --------------------
  
  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  ENV TOKEN abc
     3 | >>> CMD echo hi
     4 |
  --------------------
  [1]
  $ printf 'FROM busybox\nCMD ["echo", "hi"]\n' > Dockerfile
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
  
  Check complete, no warnings found.
  $ printf 'FROM busybox\nRUNN x\n' > Dockerfile
  $ docker build --check .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUNN x
     3 |
  --------------------
  [1]
  $ printf '# check=error=true\nFROM busybox\nCMD echo hi\n' > Dockerfile
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
  
  Check complete, 1 warning has been found!
  
  WARNING: JSONArgsRecommended - https://docs.docker.com/go/dockerfile/rule/json-args-recommended/
  JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
  Dockerfile:3
  --------------------
     1 |  # check=error=true
     2 |  FROM busybox
     3 | >>> CMD echo hi
     4 |
  --------------------
  
  ERROR: lint violation found for rules: JSONArgsRecommended
  [1]
  $ docker images -q | wc -l
  1
