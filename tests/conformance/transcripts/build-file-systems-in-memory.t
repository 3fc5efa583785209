# A file system in memory for one step

Area: build

  $ printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t mount | grep "on /t "; ls -ld /t | cut -c1-10\nRUN --mount=type=tmpfs,target=/t,size=1500000 mount | grep "on /t"\nRUN --mount=type=tmpfs,target=/t,size=5k mount | grep "on /t"\nRUN --mount=type=tmpfs,target=/t,size=1.5m mount | grep "on /t"\nRUN --mount=type=tmpfs,target=/t,size=0 mount | grep "on /t"\n' > Dockerfile
  $ docker build --progress=plain .
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
  
  #5 [stage-0 2/6] RUN --mount=type=tmpfs,target=/t mount | grep "on /t "; ls -ld /t | cut -c1-10
  #5 <t> tmpfs on /t type tmpfs (rw,nosuid,relatime)
  #5 <t> drwxrwxrwt
  #5 DONE <t>
  
  #6 [stage-0 3/6] RUN --mount=type=tmpfs,target=/t,size=1500000 mount | grep "on /t"
  #6 <t> tmpfs on /t type tmpfs (rw,nosuid,relatime,size=1468k)
  #6 DONE <t>
  
  #7 [stage-0 4/6] RUN --mount=type=tmpfs,target=/t,size=5k mount | grep "on /t"
  #7 <t> tmpfs on /t type tmpfs (rw,nosuid,relatime,size=8k)
  #7 DONE <t>
  
  #8 [stage-0 5/6] RUN --mount=type=tmpfs,target=/t,size=1.5m mount | grep "on /t"
  #8 <t> tmpfs on /t type tmpfs (rw,nosuid,relatime,size=1536k)
  #8 DONE <t>
  
  #9 [stage-0 6/6] RUN --mount=type=tmpfs,target=/t,size=0 mount | grep "on /t"
  #9 <t> tmpfs on /t type tmpfs (rw,nosuid,relatime)
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 DONE <t>
  $ printf 'FROM busybox\nRUN --mount=type=tmpfs,target=/t,size=2m df -k /t | tail -n 1\n' > Dockerfile; docker build --progress=plain .
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
  
  #5 [stage-0 2/2] RUN --mount=type=tmpfs,target=/t,size=2m df -k /t | tail -n 1
  #5 <t> tmpfs  2048  0  2048  0% /t
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID2> done
  #6 DONE <t>
  $ sed -i s/2m/3m/ Dockerfile; docker build --progress=plain .
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
  
  #5 [stage-0 2/2] RUN --mount=type=tmpfs,target=/t,size=3m df -k /t | tail -n 1
  #5 <t> tmpfs  3072  0  3072  0% /t
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID3> done
  #6 DONE <t>
  $ printf 'FROM busybox\nARG A=$B C=$D\nRUN echo $A\n' > Dockerfile; docker build --progress=plain --build-arg A=1 .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: UndefinedVar: Usage of undefined variable '$D' (did you mean $A?) (line 2)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo 1
  #5 <t> 1
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID4> done
  #6 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - UndefinedVar: Usage of undefined variable '$D' (did you mean $A?) (line 2)
