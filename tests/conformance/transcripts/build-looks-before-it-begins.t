# What a build refuses or says before it runs anything

Area: build

  $ printf '# only\n# comments\n\n' > Dockerfile
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  # only
     2 |  # comments
     3 | >>>
     4 |
  --------------------
  ERROR: failed to build: failed to solve: file with no instructions
  [1]
  $ printf 'FROM busybox\nRUN --mount=type=secret,id=key,required cat /run/secrets/key\nRUN --mount=type=secret,id=a true\nRUN --mount=type=secret,id=key true\n' > Dockerfile
  $ docker build --call=outline .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  SECRET  REQUIRED
  key  true
  a
  $ printf 'node_modules\n! \n' > .dockerignore
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
  
  ERROR: failed to build: failed to solve: illegal exclusion pattern: "!"
  [1]
  $ rm .dockerignore
  $ docker build --output type=oci,dest=image.tar .
  ERROR: failed to build: OCI exporter is not supported for the docker driver.
  Switch to a different driver, or turn on the containerd image store, and try again.
  Learn more at https://docs.docker.com/go/build-exporters/
  [1]
  $ printf 'FROM busybox\nRUN true\n' > Dockerfile
  $ docker build --progress=plain --cache-from busybox --cache-from localhost:5000/nosuch .
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
  
  #5 [2/2] RUN true
  #5 DONE <t>
  
  #6 importing cache manifest from busybox
  #6 DONE <t>
  
  #7 importing cache manifest from localhost:5000/nosuch
  #7 ERROR: failed to configure registry cache importer: localhost:5000/nosuch:latest: not found
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 DONE <t>
  
  ------
   > importing cache manifest from localhost:5000/nosuch:
  ------
  $ docker build --progress=plain --cache-from nosuch .
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
  
  #5 [2/2] RUN true
  #5 CACHED
  
  #6 importing cache manifest from nosuch
  #6 ERROR: failed to configure registry cache importer: failed to do request: Head "https://registry-1.docker.io/v2/library/nosuch/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 DONE <t>
  
  ------
   > importing cache manifest from nosuch:
  ------
