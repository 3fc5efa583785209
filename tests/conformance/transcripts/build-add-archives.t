# ADD unpacks archives, COPY does not

Area: build

  $ mkdir d
  $ echo one > d/one
  $ tar -cf d.tar d
  $ tar -czf d.tar.gz d
  $ printf 'FROM busybox\nADD d.tar /a\nADD d.tar.gz /b/\nCOPY d.tar /c/\nRUN ls -R /a /b /c\n' > Dockerfile
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
  
  #6 [2/5] ADD d.tar /a
  #6 DONE <t>
  
  #7 [3/5] ADD d.tar.gz /b/
  #7 DONE <t>
  
  #8 [4/5] COPY d.tar /c/
  #8 DONE <t>
  
  #9 [5/5] RUN ls -R /a /b /c
  #9 <t> /a:
  #9 <t> d
  #9 <t>
  #9 <t> /a/d:
  #9 <t> one
  #9 <t>
  #9 <t> /b:
  #9 <t> d
  #9 <t>
  #9 <t> /b/d:
  #9 <t> one
  #9 <t>
  #9 <t> /c:
  #9 <t> d.tar
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
