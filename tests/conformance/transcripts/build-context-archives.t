# A context that is an archive on standard input

Area: build

  $ echo x > x
  $ printf 'FROM busybox\nCOPY x /x\nRUN cat /x\n' > Dockerfile
  $ tar -czf ctx.tgz Dockerfile x
  $ docker build --progress=plain -t app - < ctx.tgz
  #0 building with "default" instance using docker driver
  
  #1 [internal] load metadata for docker.io/library/busybox:latest
  #1 DONE <t>
  
  #2 [internal] load remote build context
  #2 DONE <t>
  
  #3 [1/3] FROM docker.io/library/busybox:latest
  #3 DONE <t>
  
  #4 [2/3] COPY x /x
  #4 DONE <t>
  
  #5 [3/3] RUN cat /x
  #5 <t> x
  #5 DONE <t>
  
  #6 copy /context /
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker build -q -f Other - < ctx.tgz
  ERROR: failed to build: failed to solve: failed to read dockerfile: open Other: no such file or directory
  [1]
  $ docker build -q -f Dockerfile - < Dockerfile
  ERROR: failed to build: ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles
  [1]
  $ docker build -q -f - - < Dockerfile
  ERROR: failed to build: invalid argument: can't use stdin for both build context and dockerfile
  [1]
  $ docker build -q - < /dev/null
  ERROR: failed to build: failed to solve: failed to read dockerfile: no local sources enabled
  [1]
