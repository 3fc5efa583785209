# Of ENV and ARG with one name the last one counts

Area: build

  $ printf 'FROM busybox\nENV A=1\nARG A=2\nRUN echo $A; env | grep A=\nENV A=${A}3\nRUN echo $A\nARG A\nRUN echo $A\n' > Dockerfile
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
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] RUN echo 2; env | grep A=
  #5 <t> 2
  #5 <t> A=2
  #5 DONE <t>
  
  #6 [3/4] RUN echo 23
  #6 <t> 23
  #6 DONE <t>
  
  #7 [4/4] RUN echo 23
  #7 <t> 23
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker build --progress=plain --build-arg A=5 -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/4] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/4] RUN echo 5; env | grep A=
  #5 <t> 5
  #5 <t> A=5
  #5 DONE <t>
  
  #6 [3/4] RUN echo 53
  #6 <t> 53
  #6 DONE <t>
  
  #7 [4/4] RUN echo 5
  #7 <t> 5
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID2> done
  #8 naming to docker.io/library/app done
  #8 DONE <t>
  $ docker inspect -f '{{json .Config.Env}}' app
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","A=53"]
  $ docker history --no-trunc --format '{{.CreatedBy}}' app
  RUN |1 A=5 /bin/sh -c echo $A # buildkit
  ARG A=5
  RUN |1 A=53 /bin/sh -c echo $A # buildkit
  ENV A=53
  RUN |1 A=5 /bin/sh -c echo $A; env | grep A= # buildkit
  ARG A=5
  ENV A=1
  $ printf 'FROM app\nARG PATH=/bin:/x\nRUN echo "$PATH $A"\nARG A=${A}x\nLABEL a=$A\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/app:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/app:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo "/bin:/x 53"
  #5 <t> /bin:/x 53
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID3> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  $ docker inspect -f '{{json .Config.Env}} {{json .Config.Labels}}' app
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","A=53"] {"a":"53x"}
