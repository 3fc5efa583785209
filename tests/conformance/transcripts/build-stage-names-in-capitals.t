# FROM wants the name of a stage in small letters, COPY --from and --target do not

Area: build

  $ printf 'FROM busybox AS Base\nRUN echo x > /x\nFROM busybox\nCOPY --from=Base /x /x\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: StageNameCasing: Stage name 'Base' should be lowercase (line 1)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [base 2/2] RUN echo x > /x
  #5 DONE <t>
  
  #6 [stage-1 2/2] COPY --from=Base /x /x
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - StageNameCasing: Stage name 'Base' should be lowercase (line 1)
  $ docker build -q --target BASE -t base .
  sha256:<ID2>
  $ printf 'FROM busybox AS Base\nFROM Base\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: StageNameCasing: Stage name 'Base' should be lowercase (line 1)
  #1 WARN: InvalidDefaultArgInFrom: Default value for ARG Base results in empty or invalid base image name (line 2)
  #1 DONE <t>
  
   2 warnings found (use docker --debug to expand):
   - StageNameCasing: Stage name 'Base' should be lowercase (line 1)
   - InvalidDefaultArgInFrom: Default value for ARG Base results in empty or invalid base image name (line 2)
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS Base
     2 | >>> FROM Base
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "Base": invalid reference format: repository name (library/Base) must be lowercase
  [1]
  $ printf 'FROM busybox AS base\nFROM BASE\n' > Dockerfile
  $ docker build -q -t app .
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS base
     2 | >>> FROM BASE
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to parse stage name "BASE": invalid reference format: repository name (library/BASE) must be lowercase
  [1]
