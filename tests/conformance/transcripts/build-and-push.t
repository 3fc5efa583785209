# An image is built and pushed with one command

Area: registry

  $ printf 'FROM busybox\nRUN echo 1 > /1\n' > Dockerfile
  $ docker build --progress=plain -t localhost:5000/a -t localhost:5000/b:2 --push . 2>&1 | grep -v 'pushing layer'
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo 1 > /1
  #5 DONE <t>
  
  #6 pushing localhost:5000/a with docker
  #6 DONE <t>
  
  #7 pushing localhost:5000/b:2 with docker
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to localhost:5000/a done
  #8 naming to localhost:5000/b:2 done
  #8 DONE <t>
  $ docker buildx build -q --push -t localhost:5000/c .
  sha256:<ID1>
  $ docker build -q -o type=registry,name=localhost:5000/d .
  sha256:<ID1>
  $ docker build -q -t localhost:5000/e --output type=image,push=true .
  sha256:<ID1>
  $ docker build --progress=plain -t localhost:5001/a --push .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo 1 > /1
  #5 CACHED
  
  #6 pushing localhost:5001/a with docker
  #6 ERROR: Get "http://localhost:5001/v2/": dial tcp [::1]:5001: connect: connection refused
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to localhost:5001/a done
  #7 DONE <t>
  
  ------
   > pushing localhost:5001/a with docker:
  ------
  ERROR: failed to build: Get "http://localhost:5001/v2/": dial tcp [::1]:5001: connect: connection refused
  [1]
  $ docker build -q -t busybox2 --push .
  ERROR: failed to build: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ docker build --push .
  ERROR: failed to build: tag is needed when pushing to registry
  [1]
  $ docker rmi localhost:5000/b:2
  Untagged: localhost:5000/b:2
  Untagged: localhost:5000/b@sha256:<ID2>
  $ docker pull -q localhost:5000/b:2
  localhost:5000/b:2
  $ docker images --digests --format '{{.Repository}} {{.Digest}}' | sort
  busybox <none>
  busybox2 <none>
  localhost:5000/a sha256:<ID2>
  localhost:5000/b sha256:<ID2>
  localhost:5000/c sha256:<ID2>
  localhost:5000/d sha256:<ID2>
  localhost:5000/e sha256:<ID2>
  localhost:5001/a <none>
