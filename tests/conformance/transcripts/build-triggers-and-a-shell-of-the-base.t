# ONBUILD, SHELL and what they leave in the image

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ONBUILD COPY . /app
  > ONBUILD RUN ls /app | sort
  > SHELL ["/bin/sh", "-e", "-c"]
  > EOF
  $ docker build -q -t base .
  sha256:<ID1>
  $ docker inspect -f '{{json .Config.OnBuild}} {{json .Config.Shell}}' base
  ["COPY . /app","RUN ls /app | sort"] ["/bin/sh","-e","-c"]
  $ echo a > a.txt
  $ cat > Dockerfile <<'EOF'
  > FROM base
  > RUN echo $0 $-; true
  > CMD echo end
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/base:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/base:latest
  #5 DONE <t>
  
  #6 [2/4] ONBUILD COPY . /app
  #6 DONE <t>
  
  #7 [3/4] ONBUILD RUN ls /app | sort
  #7 <t> Dockerfile
  #7 <t> a.txt
  #7 DONE <t>
  
  #8 [4/4] RUN echo $0 $-; true
  #8 <t> /bin/sh ce
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 naming to docker.io/library/app done
  #9 DONE <t>
  $ docker inspect -f '{{json .Config.OnBuild}} {{json .Config.Shell}} {{json .Config.Cmd}}' app
  null ["/bin/sh","-e","-c"] ["/bin/sh","-e","-c","echo end"]
  $ docker history --format '{{.CreatedBy}}' app
  CMD ["/bin/sh" "-e" "-c" "echo end"]
  RUN /bin/sh -e -c echo $0 $-; true # buildkit
  RUN /bin/sh -e -c ls /app | sort # buildkit
  COPY . /app # buildkit
  SHELL [/bin/sh -e -c]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ONBUILD FROM busybox
  > EOF
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> ONBUILD FROM busybox
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > SHELL /bin/sh -c
  > EOF
  $ docker build --progress=plain .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> SHELL /bin/sh -c
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: SHELL requires the arguments to be in JSON form
  [1]
