# How WORKDIR writes its directory down

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > WORKDIR /b//c/
  > RUN pwd
  > WORKDIR d/
  > RUN pwd
  > WORKDIR .
  > RUN pwd
  > WORKDIR /x/./
  > COPY Dockerfile .
  > RUN ls $PWD /x
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
  
  #6 [10/10] RUN ls $PWD /x
  #6 <t> /x:
  #6 <t> Dockerfile
  #6 <t>
  #6 <t> /x:
  #6 <t> Dockerfile
  #6 DONE <t>
  
  #7 [ 2/10] WORKDIR /b//c/
  #7 DONE <t>
  
  #8 [ 3/10] RUN pwd
  #8 <t> /b/c
  #8 DONE <t>
  
  #9 [ 4/10] WORKDIR d/
  #9 DONE <t>
  
  #10 [ 5/10] RUN pwd
  #10 <t> /b/c/d
  #10 DONE <t>
  
  #11 [ 6/10] WORKDIR .
  #11 DONE <t>
  
  #12 [ 7/10] RUN pwd
  #12 <t> /b/c/d
  #12 DONE <t>
  
  #13 [ 8/10] WORKDIR /x/./
  #13 DONE <t>
  
  #14 [ 9/10] COPY Dockerfile .
  #14 DONE <t>
  
  #15 exporting to image
  #15 exporting layers done
  #15 writing image sha256:<ID1> done
  #15 naming to docker.io/library/app done
  #15 DONE <t>
  $ docker inspect -f '{{.Config.WorkingDir}}' app
  /x/./
  $ docker history --format '{{.CreatedBy}}' app
  RUN /bin/sh -c ls $PWD /x # buildkit
  COPY Dockerfile . # buildkit
  WORKDIR /x/./
  RUN /bin/sh -c pwd # buildkit
  WORKDIR /b/c/d
  RUN /bin/sh -c pwd # buildkit
  WORKDIR /b/c/d
  RUN /bin/sh -c pwd # buildkit
  WORKDIR /b//c/
  $ docker run --rm app pwd
  /x
  $ printf 'FROM app\nWORKDIR y\n' > Dockerfile
  $ docker build -q -t child .
  sha256:<ID2>
  $ docker inspect -f '{{.Config.WorkingDir}}' child
  /x/y
  $ printf 'FROM busybox\nWORKDIR /b/\nRUN pwd\n' > Dockerfile
  $ docker build -q -t one .
  sha256:<ID3>
  $ printf 'FROM busybox\nWORKDIR /b\nRUN pwd\n' > Dockerfile
  $ docker build --progress=plain -t two .
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
  
  #5 [2/3] WORKDIR /b
  #5 CACHED
  
  #6 [3/3] RUN pwd
  #6 <t> /b
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID4> done
  #7 naming to docker.io/library/two done
  #7 DONE <t>
  $ docker run --rm -w /etc/ one pwd
  /etc
  $ docker create --name box one
  <ID5>
  $ docker inspect -f '{{.Config.WorkingDir}}' box one
  /b/
  /b/
  $ docker commit -c 'WORKDIR /k/../l/' box three
  sha256:<ID6>
  $ docker inspect -f '{{.Config.WorkingDir}}' three
  /l
  $ docker commit -c 'WORKDIR rel/' box four
  sha256:<ID7>
  $ docker inspect -f '{{.Config.WorkingDir}}' four
  /b/rel
  $ docker create --name other -w /etc/../tmp/ one
  <ID8>
  $ docker inspect -f '{{.Config.WorkingDir}}' other
  /tmp
