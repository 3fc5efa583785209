# Proxies are given to steps under both of their names, and the cache does not look at them

Area: build

  $ printf 'FROM busybox\nENV http_proxy=own\nRUN env | grep -i proxy | sort\nRUN echo "$HTTPS_PROXY"\n' > Dockerfile
  $ docker build --progress=plain --build-arg HTTP_PROXY=http://p --build-arg no_proxy=local -t app .
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
  
  #5 [2/3] RUN env | grep -i proxy | sort
  #5 <t> HTTP_PROXY=http://p
  #5 <t> NO_PROXY=local
  #5 <t> http_proxy=http://p
  #5 <t> no_proxy=local
  #5 DONE <t>
  
  #6 [3/3] RUN echo "$HTTPS_PROXY"
  #6 <t>
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker build --progress=plain --build-arg HTTPS_PROXY=http://q -t app .
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
  
  #5 [2/3] RUN env | grep -i proxy | sort
  #5 CACHED
  
  #6 [3/3] RUN echo "$HTTPS_PROXY"
  #6 CACHED
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker inspect -f '{{json .Config.Env}}' app
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","http_proxy=own"]
  $ docker history --no-trunc --format '{{.CreatedBy}}' app
  RUN /bin/sh -c echo "$HTTPS_PROXY" # buildkit
  RUN /bin/sh -c env | grep -i proxy | sort # buildkit
  ENV http_proxy=own
