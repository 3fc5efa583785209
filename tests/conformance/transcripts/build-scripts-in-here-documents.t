# Here-documents in a Dockerfile

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG WHO=world
  > COPY <<HELLO /hello.txt
  > hello $WHO
  > HELLO
  > COPY <<'RAW' <<-TABBED /files/
  > raw $WHO
  > RAW
  > 	tabbed $WHO
  > 	TABBED
  > COPY --chmod=755 <<"RUN" /usr/bin/hi
  > #!/bin/sh
  > echo hi $1
  > RUN
  > RUN <<A cat && echo after
  > in $WHO
  > A
  > RUN <<'SCRIPT'
  > #!/bin/sh
  > for i in 1 2; do echo $i; done > /numbers
  > SCRIPT
  > CMD ["hi", "there"]
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
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [internal] preparing inline document
  #5 DONE <t>
  
  #6 [internal] preparing inline document
  #6 DONE <t>
  
  #7 [internal] preparing inline document
  #7 DONE <t>
  
  #8 [internal] preparing inline document
  #8 DONE <t>
  
  #9 [1/6] FROM docker.io/library/busybox:latest
  #9 DONE <t>
  
  #10 [2/6] COPY <<HELLO /hello.txt
  #10 DONE <t>
  
  #11 [3/6] COPY <<RAW <<-TABBED /files/
  #11 DONE <t>
  
  #12 [4/6] COPY --chmod=755 <<RUN /usr/bin/hi
  #12 DONE <t>
  
  #13 [5/6] RUN <<A cat && echo after
  #13 <t> in world
  #13 <t> after
  #13 DONE <t>
  
  #14 [6/6] RUN <<'SCRIPT' (#!/bin/sh...)
  #14 DONE <t>
  
  #15 exporting to image
  #15 exporting layers done
  #15 writing image sha256:<ID1> done
  #15 naming to docker.io/library/app done
  #15 DONE <t>
  $ docker run --rm app
  hi there
  $ docker run --rm app sh -c 'cat /hello.txt /files/RAW /files/TABBED /numbers; ls -l /usr/bin/hi | cut -c1-10'
  hello world
  raw $WHO
  tabbed world
  1
  2
  -rwxr-xr-x
  $ docker history --no-trunc --format '{{.Size}} {{.CreatedBy}}' app
  0B CMD ["hi" "there"]
  4B RUN |1 WHO=world /bin/sh -c /dev/pipes/SCRIPT # buildkit
  0B RUN |1 WHO=world /bin/sh -c <<A cat && echo after
  in $WHO
  A # buildkit
  21B COPY --chmod=755 <<RUN /usr/bin/hi # buildkit
  22B COPY <<RAW <<TABBED /files/ # buildkit
  12B COPY <<HELLO /hello.txt # buildkit
  0B ARG WHO=world
  <size>
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN <<NEVER
  > echo x
  > EOF
  $ docker build --progress=plain -t bad .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN <<NEVER
     3 | >>> echo x
     4 |
  --------------------
  ERROR: failed to build: failed to solve: unterminated heredoc
  [1]
