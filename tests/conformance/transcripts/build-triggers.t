# ONBUILD triggers run first, and all of them count

Area: build

  $ printf 'FROM busybox\nONBUILD RUN echo triggered > /t\nONBUILD ENV T=1\n' > Dockerfile
  $ docker build -q -t base .
  sha256:<ID1>
  $ printf 'FROM base\nRUN cat /t\n' > Dockerfile
  $ docker build --progress=plain -t child .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/base:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/base:latest
  #4 DONE <t>
  
  #5 [2/4] ONBUILD RUN echo triggered > /t
  #5 DONE <t>
  
  #6 [3/4] RUN cat /t
  #6 <t> triggered
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID2> done
  #7 naming to docker.io/library/child done
  #7 DONE <t>
  $ docker inspect -f '{{json .Config.OnBuild}} {{json .Config.Env}}' child
  null ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","T=1"]
