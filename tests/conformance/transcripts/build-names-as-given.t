# A build names its image just as it was asked

Area: build

  $ printf 'FROM busybox\nRUN echo hi > /hi\n' > Dockerfile
  $ docker build --progress=plain -t app:1.0 -t app:latest -t localhost:5000/team/app .
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
  
  #5 [2/2] RUN echo hi > /hi
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 naming to docker.io/library/app:1.0 done
  #6 naming to docker.io/library/app:latest done
  #6 naming to localhost:5000/team/app done
  #6 DONE <t>
  $ docker images --format '{{.Repository}}:{{.Tag}}' app
  app:1.0
  app:latest
