# Files from other directories than the context

Area: build

  $ mkdir other more
  $ echo m > more/m
  $ echo o > other/o
  $ echo secret > other/hidden
  $ echo hidden > other/.dockerignore
  $ printf 'FROM busybox\nCOPY --from=other . /\nRUN --mount=from=more,target=/m ls -A /m && cat /m/m\n' > Dockerfile
  $ docker build --progress=plain --build-context other=other --build-context more=more -t app .
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
  
  #5 [stage-0 2/3] COPY --from=other . /
  #5 DONE <t>
  
  #6 [stage-0 3/3] RUN --mount=from=more,target=/m ls -A /m && cat /m/m
  #6 <t> m
  #6 <t> m
  #6 DONE <t>
  
  #7 [context more] load .dockerignore
  #7 transferring more: <size> done
  #7 DONE <t>
  
  #8 [context more] load from client
  #8 transferring more: <size> done
  #8 DONE <t>
  
  #9 [context other] load .dockerignore
  #9 transferring other: <size> done
  #9 DONE <t>
  
  #10 [context other] load from client
  #10 transferring other: <size> done
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID1> done
  #11 naming to docker.io/library/app done
  #11 DONE <t>
  $ docker build --progress=plain --build-context other=other --build-context more=more -t app . 2>&1 | grep -c CACHED
  2
  $ echo changed > other/o
  $ docker build --progress=plain --build-context other=./other --build-context more=more -t app .
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
  
  #5 [stage-0 2/3] COPY --from=other . /
  #5 DONE <t>
  
  #6 [stage-0 3/3] RUN --mount=from=more,target=/m ls -A /m && cat /m/m
  #6 <t> m
  #6 <t> m
  #6 DONE <t>
  
  #7 [context more] load .dockerignore
  #7 transferring more: <size> done
  #7 DONE <t>
  
  #8 [context more] load from client
  #8 transferring more: <size> done
  #8 DONE <t>
  
  #9 [context other] load .dockerignore
  #9 transferring other: <size> done
  #9 DONE <t>
  
  #10 [context other] load from client
  #10 transferring other: <size> done
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID2> done
  #11 naming to docker.io/library/app done
  #11 DONE <t>
  $ docker run --rm app ls /o /hidden 2>&1 | sort
  /o
  ls: /hidden: No such file or directory
  $ docker build --build-context other=./nosuch .
  ERROR: failed to build: failed to get build context other: stat ./nosuch: no such file or directory
  [1]
  $ docker build --build-context other .
  ERROR: invalid context value: other, expected key=value
  [1]
  $ docker history --format '{{.CreatedBy}}' app
  RUN /bin/sh -c ls -A /m && cat /m/m # buildk…
  COPY . / # buildkit
  $ printf 'FROM busybox\nRUN true\n' > Dockerfile
  $ docker build --progress=plain --build-context other=other .
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
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID3> done
  #6 DONE <t>
