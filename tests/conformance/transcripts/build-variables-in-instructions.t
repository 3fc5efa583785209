# Variables with defaults in instructions

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG B=b
  > ENV C=${B:-default} D=${B:+set} E=${B#b}x
  > WORKDIR /w/${B}
  > EXPOSE 80 ${PORT:-81}
  > USER nobody
  > RUN echo "$C $D $E ${NOPE:-none}"
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
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] WORKDIR /w/b
  #5 DONE <t>
  
  #6 [3/3] RUN echo "b set x ${NOPE:-none}"
  #6 <t> b set x none
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker build --progress=plain --build-arg B=other -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] WORKDIR /w/other
  #5 DONE <t>
  
  #6 [3/3] RUN echo "other set otherx ${NOPE:-none}"
  #6 <t> other set otherx none
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker history --no-trunc --format '{{.CreatedBy}}' app
  RUN |1 B=other /bin/sh -c echo "$C $D $E ${NOPE:-none}" # buildkit
  USER nobody
  EXPOSE [81/tcp 80/tcp]
  WORKDIR /w/other
  ENV C=other D=set E=otherx
  ARG B=other
