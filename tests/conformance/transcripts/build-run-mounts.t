# What RUN --mount brings is not in the image

Area: build

  $ echo secret > s
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN --mount=type=bind,source=s,target=/s cat /s
  > RUN --mount=type=cache,target=/c echo x >> /c/x; cat /c/x
  > RUN --mount=type=tmpfs,target=/t touch /t/a
  > RUN --mount=type=secret,id=k cat /run/secrets/k 2>/dev/null || echo none
  > RUN ls /s /c /t || true
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-0 2/6] RUN --mount=type=bind,source=s,target=/s cat /s
  #6 <t> secret
  #6 DONE <t>
  
  #7 [stage-0 3/6] RUN --mount=type=cache,target=/c echo x >> /c/x; cat /c/x
  #7 <t> x
  #7 DONE <t>
  
  #8 [stage-0 4/6] RUN --mount=type=tmpfs,target=/t touch /t/a
  #8 DONE <t>
  
  #9 [stage-0 5/6] RUN --mount=type=secret,id=k cat /run/secrets/k 2>/dev/null || echo none
  #9 <t> none
  #9 DONE <t>
  
  #10 [stage-0 6/6] RUN ls /s /c /t || true
  #10 <t> ls: /s: No such file or directory
  #10 <t> ls: /c: No such file or directory
  #10 <t> ls: /t: No such file or directory
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID1> done
  #11 naming to docker.io/library/app done
  #11 DONE <t>
  $ docker build --progress=plain --no-cache --secret id=k,src=s -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-0 2/6] RUN --mount=type=bind,source=s,target=/s cat /s
  #6 <t> secret
  #6 DONE <t>
  
  #7 [stage-0 3/6] RUN --mount=type=cache,target=/c echo x >> /c/x; cat /c/x
  #7 <t> x
  #7 DONE <t>
  
  #8 [stage-0 4/6] RUN --mount=type=tmpfs,target=/t touch /t/a
  #8 DONE <t>
  
  #9 [stage-0 5/6] RUN --mount=type=secret,id=k cat /run/secrets/k 2>/dev/null || echo none
  #9 <t> secret
  #9 DONE <t>
  
  #10 [stage-0 6/6] RUN ls /s /c /t || true
  #10 <t> ls: /s: No such file or directory
  #10 <t> ls: /c: No such file or directory
  #10 <t> ls: /t: No such file or directory
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID2> done
  #11 naming to docker.io/library/app done
  #11 DONE <t>
  $ docker history --format '{{.Size}} {{.CreatedBy}}' app
  0B RUN /bin/sh -c ls /s /c /t || true # buildkit
  0B RUN /bin/sh -c cat /run/secrets/k 2>/dev/nul…
  0B RUN /bin/sh -c touch /t/a # buildkit
  0B RUN /bin/sh -c echo x >> /c/x; cat /c/x # bu…
  0B RUN /bin/sh -c cat /s # buildkit
  <size>
  $ docker build -q --secret id=k,src=nosuch .
  ERROR: failed to build: failed to stat nosuch: stat nosuch: no such file or directory
  [1]
