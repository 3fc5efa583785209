# A build stage leaves its tools behind
Area: builds

  $ mkdir src
  $ printf '#!/bin/sh\necho "hello from the tool $1"\n' > src/tool.sh
  $ printf 'build:\n\tcp tool.sh out\n' > src/Makefile
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS build
  > WORKDIR /src
  > COPY src/ .
  > RUN mkdir -p /out && cp tool.sh /out/tool && chmod 755 /out/tool && dd if=/dev/zero of=/big bs=1024 count=64 2>/dev/null
  > 
  > FROM busybox AS test
  > COPY --from=build /out/tool /bin/tool
  > RUN tool test | grep -q hello
  > 
  > FROM busybox
  > COPY --from=build /out/tool /usr/local/bin/tool
  > USER nobody
  > ENTRYPOINT ["tool"]
  > CMD ["world"]
  > EOF
  $ docker build -q -t tool .
  sha256:<ID1>
  $ docker run --rm tool
  hello from the tool world
  $ docker run --rm tool there
  hello from the tool there
  $ docker run --rm --entrypoint id tool -un
  nobody
  $ docker run --rm --entrypoint ls tool -l /usr/local/bin | cut -c 1-34
  total 4
  -rwxr-xr-x  1 root  root
  $ docker run --rm --entrypoint ls tool /big /src
  ls: /big: No such file or directory
  ls: /src: No such file or directory
  [1]
  $ docker build -q --target build -t tool:build .
  sha256:<ID2>
  $ docker run --rm tool:build ls -1 / | grep -c big
  1
  $ docker run --rm tool:build pwd
  /src
  $ docker history --format '{{.CreatedBy}} {{.Size}}' tool
  CMD ["world"] 0B
  ENTRYPOINT ["tool"] 0B
  USER nobody 0B
  COPY /out/tool /usr/local/bin/tool # buildkit 40B
   <size>
  $ docker history --format '{{.CreatedBy}} {{.Size}}' tool:build | head -4
  RUN /bin/sh -c mkdir -p /out && cp tool.sh /… 65.6kB
  COPY src/ . # buildkit 63B
  WORKDIR /src 0B
   <size>
  $ docker image inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{.Config.User}} {{.Config.WorkingDir}}' tool tool:build
  ["tool"] ["world"] nobody
  null ["sh"]  /src
  $ docker build --target test .
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
  
  #6 [build 2/4] WORKDIR /src
  #6 CACHED
  
  #7 [build 3/4] COPY src/ .
  #7 CACHED
  
  #8 [build 4/4] RUN mkdir -p /out && cp tool.sh /out/tool && chmod 755 /out/tool && dd if=/dev/zero of=/big bs=1024 count=64 2>/dev/null
  #8 CACHED
  
  #9 [test 2/3] COPY --from=build /out/tool /bin/tool
  #9 DONE <t>
  
  #10 [test 3/3] RUN tool test | grep -q hello
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID3> done
  #11 DONE <t>
  $ docker build --target nosuch . 2>&1 | tail -1
  ERROR: failed to build: failed to solve: target stage "nosuch" could not be found
  $ docker image inspect -f '{{len .RootFS.Layers}}' tool tool:build busybox
  2
  4
  1
  $ docker rmi tool:build
  Untagged: tool:build
  Deleted: sha256:<ID2>
  $ docker images -f dangling=true -q | wc -l
  1
  $ docker builder prune -f | tail -1 | cut -d: -f1
  Total
