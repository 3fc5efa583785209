# Where an ARG holds

Area: build

  $ cat > Dockerfile <<'EOF'
  > ARG GLOBAL=global
  > FROM busybox AS one
  > ARG LOCAL=local
  > RUN echo "[$GLOBAL] [$LOCAL]"
  > FROM busybox
  > ARG GLOBAL
  > ARG LOCAL
  > ARG EMPTY
  > ENV LOCAL=env
  > RUN echo "[$GLOBAL] [$LOCAL] [$EMPTY]"
  > COPY --from=one /etc/group /g
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
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [one 2/2] RUN echo "[$GLOBAL] [local]"
  #5 <t> [] [local]
  #5 DONE <t>
  
  #6 [stage-1 2/3] RUN echo "[global] [env] [$EMPTY]"
  #6 <t> [global] [env] []
  #6 DONE <t>
  
  #7 [stage-1 3/3] COPY --from=one /etc/group /g
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker build --progress=plain --build-arg GLOBAL=g --build-arg LOCAL=l --build-arg EMPTY=e --build-arg UNUSED=u -t app . 2>&1 | grep '\[g\]'
  #1 [stage-1 2/3] RUN echo "[g] [env] [e]"
  #1 <t> [g] [env] [e]
  $ docker history --format '{{.CreatedBy}}' app
  COPY /etc/group /g # buildkit
  RUN |3 GLOBAL=g LOCAL=env EMPTY=e /bin/sh -c…
  ENV LOCAL=env
  ARG EMPTY=e
  ARG LOCAL=l
  ARG GLOBAL=g
  $ docker build --build-arg -q -t app .
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
  
  #5 [one 2/2] RUN echo "[$GLOBAL] [local]"
  #5 CACHED
  
  #6 [stage-1 2/3] RUN echo "[global] [env] [$EMPTY]"
  #6 CACHED
  
  #7 [stage-1 3/3] COPY --from=one /etc/group /g
  #7 CACHED
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker build -q --build-arg =x -t app .
  ERROR: invalid key-value pair "=x": empty key
  [1]
  $ docker inspect -f '{{json .Config.Env}}' app
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","LOCAL=env"]
