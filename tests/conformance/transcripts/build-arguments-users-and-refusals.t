# Build arguments, a user, and builds that are refused

Area: build

  $ printf 'FROM busybox\nARG V=1\nENV E=$V\nWORKDIR /w\nRUN echo $E > f && cat f\nUSER www-data\nRUN id -un\nCMD cat /w/f\n' > Dockerfile
  $ docker build -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 8)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] WORKDIR /w
  #5 DONE <t>
  
  #6 [3/4] RUN echo 1 > f && cat f
  #6 <t> 1
  #6 DONE <t>
  
  #7 [4/4] RUN id -un
  #7 <t> www-data
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 8)
  $ docker run --rm app
  1
  $ docker build --build-arg V=2 -t app2 .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 8)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] WORKDIR /w
  #5 CACHED
  
  #6 [3/4] RUN echo 2 > f && cat f
  #6 <t> 2
  #6 DONE <t>
  
  #7 [4/4] RUN id -un
  #7 <t> www-data
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app2 done
  #8 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 8)
  $ docker run --rm app2
  2
  $ docker build -q .
  sha256:<ID1>
  $ docker build --build-arg NOPE=1 -q .
  sha256:<ID1>
  $ docker inspect -f '{{json .Config.Cmd}} {{.Config.User}} {{.Config.WorkingDir}} {{.Config.Env}}' app
  ["/bin/sh","-c","cat /w/f"] www-data /w [PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin E=1]
  $ docker history --format '{{.CreatedBy}}' app
  CMD ["/bin/sh" "-c" "cat /w/f"]
  RUN |1 V=1 /bin/sh -c id -un # buildkit
  USER www-data
  RUN |1 V=1 /bin/sh -c echo $E > f && cat f #…
  WORKDIR /w
  ENV E=1
  ARG V=1
  $ docker build -t app --target nosuch .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  [1]
  $ docker build -f nosuch .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from nosuch
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: failed to read dockerfile: open nosuch: no such file or directory
  [1]
  $ docker build nosuchdir
  ERROR: failed to build: unable to prepare context: path "nosuchdir" not found
  [1]
  $ docker build -t BAD .
  ERROR: failed to build: invalid tag "BAD": repository name must be lowercase
  [1]
