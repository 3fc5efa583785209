# Progress writes all before the first blank in capitals

Area: build

  $ printf 'FROM busybox\nrun\techo   a   b\nCmd ["echo",   "x"]\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: ConsistentInstructionCasing: Command 'run' should match the case of the command majority (uppercase) (line 2)
  #1 WARN: ConsistentInstructionCasing: Command 'Cmd' should match the case of the command majority (uppercase) (line 3)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN	ECHO  a  b
  #5 <t> a b
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  
   2 warnings found (use docker --debug to expand):
   - ConsistentInstructionCasing: Command 'run' should match the case of the command majority (uppercase) (line 2)
   - ConsistentInstructionCasing: Command 'Cmd' should match the case of the command majority (uppercase) (line 3)
  $ docker history --format '{{.CreatedBy}}' app
  CMD ["echo" "x"]
  RUN /bin/sh -c echo  a  b # buildkit
