# ADD --chown gives what an archive holds to another owner

Area: build

  $ mkdir d
  $ echo x > d/f
  $ tar cf d.tar d
  $ printf 'FROM busybox\nADD d.tar /x/\nADD --chown=daemon d.tar /y/\nCOPY d /z\nRUN stat -c "%%n %%u:%%g" /x /x/d /x/d/f /y /y/d /y/d/f /z/f\n' > Dockerfile
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
  
  #5 [1/5] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/5] ADD d.tar /x/
  #6 DONE <t>
  
  #7 [3/5] ADD --chown=daemon d.tar /y/
  #7 DONE <t>
  
  #8 [4/5] COPY d /z
  #8 DONE <t>
  
  #9 [5/5] RUN stat -c "%n %u:%g" /x /x/d /x/d/f /y /y/d /y/d/f /z/f
  #9 <t> /x 0:0
  #9 <t> /x/d 0:0
  #9 <t> /x/d/f 0:0
  #9 <t> /y 1:1
  #9 <t> /y/d 1:1
  #9 <t> /y/d/f 1:1
  #9 <t> /z/f 0:0
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
