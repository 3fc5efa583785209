# A build can end in files instead of an image

Area: build

  $ printf 'FROM busybox AS build\nRUN mkdir /out && echo result > /out/result.txt\nFROM scratch\nCOPY --from=build /out/ /\n' > Dockerfile
  $ docker build --progress=plain -o dist .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [build 2/2] RUN mkdir /out && echo result > /out/result.txt
  #5 DONE <t>
  
  #6 [stage-1 1/1] COPY --from=build /out/ /
  #6 DONE <t>
  
  #7 exporting to client directory
  #7 copying files 40B done
  #7 DONE <t>
  $ cat dist/result.txt
  result
  $ docker build -q -o type=local .
  ERROR: failed to build: dest is required for local exporter
  [1]
  $ docker build -q -o dist/result.txt .
  ERROR: failed to build: destination directory dist/result.txt is a file
  [1]
  $ docker build -q -o type=tar,dest=nodir/x.tar .
  ERROR: failed to build: failed to open open nodir/x.tar: no such file or directory
  [1]
  $ docker build -q -o type=docker,dest=x.tar .
  ERROR: failed to build: Docker exporter is not supported for the docker driver.
  Switch to a different driver, or turn on the containerd image store, and try again.
  Learn more at https://docs.docker.com/go/build-exporters/
  [1]
  $ docker images -q | wc -l
  1
