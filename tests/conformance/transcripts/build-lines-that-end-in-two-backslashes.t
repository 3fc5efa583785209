# Lines of a Dockerfile that end in two backslashes

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo one \\
  > RUN echo two \\\
  >  three
  > ENV A=x\\
  > ENV B=y\
  > z
  > # a comment \
  > RUN echo "$A $B" \\  
  > RUN echo last
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:4
  --------------------
     2 |  RUN echo one \\
     3 |  RUN echo two \\\
     4 | >>>  three
     5 |  ENV A=x\\
     6 |  ENV B=y\
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 4: unknown instruction: three
  [1]
  $ docker history --format '{{.CreatedBy}}' app
  Error response from daemon: No such image: app:latest
  [1]
  $ cat > Dockerfile <<'EOF'
  > # escape=`
  > FROM busybox
  > RUN echo one ``
  > RUN echo two \
  > RUN echo three `
  >  four
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
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] RUN echo one `
  #5 <t> one
  #5 DONE <t>
  
  #6 [3/4] RUN echo two \
  #6 <t> two \
  #6 DONE <t>
  
  #7 [4/4] RUN echo three  four
  #7 <t> three four
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
