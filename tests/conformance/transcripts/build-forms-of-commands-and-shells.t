# Instructions in exec and shell form

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN ["/bin/sh", "-c", "echo exec > /exec"]
  > RUN ['single', 'quotes']
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
  
  #5 [2/3] RUN ["/bin/sh", "-c", "echo exec > /exec"]
  #5 DONE <t>
  
  #6 [3/3] RUN ['single', 'quotes']
  #6 <t> /bin/sh: line 0: [single,: not found
  #6 ERROR: process "/bin/sh -c ['single', 'quotes']" did not complete successfully: exit code: 127
  
  ------
   > [3/3] RUN ['single', 'quotes']:
  <t> /bin/sh: line 0: [single,: not found
  ------
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN ["/bin/sh", "-c", "echo exec > /exec"]
     3 | >>> RUN ['single', 'quotes']
     4 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c ['single', 'quotes']" did not complete successfully: exit code: 127
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > SHELL ["/bin/sh", "-x", "-c"]
  > RUN echo shown
  > SHELL ["/bin/sh", "-ec"]
  > RUN false; echo never
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
  
  #5 [2/3] RUN echo shown
  #5 <t> + echo shown
  #5 <t> shown
  #5 DONE <t>
  
  #6 [3/3] RUN false; echo never
  #6 ERROR: process "/bin/sh -ec false; echo never" did not complete successfully: exit code: 1
  
  ------
   > [3/3] RUN false; echo never:
  ------
  Dockerfile:5
  --------------------
     3 |  RUN echo shown
     4 |  SHELL ["/bin/sh", "-ec"]
     5 | >>> RUN false; echo never
     6 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -ec false; echo never" did not complete successfully: exit code: 1
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ENV NAME=x
  > SHELL ["/bin/sh", "-uc"]
  > ENTRYPOINT echo "$NAME $0"
  > HEALTHCHECK CMD test -f /ok || exit 1
  > CMD ["a", "b"]
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}} {{json .Config.Shell}} {{json .Config.Healthcheck}}' app
  ["/bin/sh","-uc","echo \"$NAME $0\""] ["a","b"] ["/bin/sh","-uc"] {"Test":["CMD-SHELL","test -f /ok || exit 1"]}
  $ docker run --rm app
  x a
  $ docker run --rm -e NAME=other app
  other a
  $ docker run --rm --entrypoint sh app -c 'echo "$NAME"'
  x
  $ printf 'FROM app\nCMD echo child\nENTRYPOINT ["sh", "-c", "echo mine"]\n' > Dockerfile
  $ docker build -q -t child .
  sha256:<ID2>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' child
  ["sh","-c","echo mine"] ["/bin/sh","-uc","echo child"]
  $ printf 'FROM busybox\nCMD\n' > Dockerfile
  $ docker build -q -t empty .
  sha256:<ID3>
  $ docker inspect -f '{{json .Config.Cmd}}' empty
  ["/bin/sh","-c",""]
  $ printf 'FROM busybox\nENTRYPOINT\nSTOPSIGNAL\n' > Dockerfile
  $ docker build -q -t empty .
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  ENTRYPOINT
     3 | >>> STOPSIGNAL
     4 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 3: STOPSIGNAL requires exactly one argument
  [1]
