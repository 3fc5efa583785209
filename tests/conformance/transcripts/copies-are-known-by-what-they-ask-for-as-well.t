# Copies are known by what they ask for as well

Area: build

  $ echo 1 > a.txt
  $ mkdir d
  $ echo 1 > d/a.txt
  $ printf 'FROM busybox\nCOPY a.txt /x/\n' > Dockerfile
  $ docker build -q .
  sha256:<ID1>
  $ printf 'FROM busybox\nCOPY *.txt /x/\n' > Dockerfile
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY *.txt /x/
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 DONE <t>
  $ printf 'FROM busybox\nCOPY d/a.txt /x/\n' > Dockerfile
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY d/a.txt /x/
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID3> done
  #7 DONE <t>
  $ printf 'FROM busybox\nCOPY ./a.txt /x\n' > Dockerfile
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY ./a.txt /x
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID4> done
  #7 DONE <t>
  $ printf 'FROM busybox\nCOPY d /x\n' > Dockerfile
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY d /x
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID5> done
  #7 DONE <t>
  $ printf 'FROM busybox\nCOPY d/ /x\n' > Dockerfile
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY d/ /x
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID6> done
  #7 DONE <t>
  $ printf 'FROM busybox\nCOPY d/* /x\n' > Dockerfile
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY d/* /x
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID7> done
  #7 DONE <t>
