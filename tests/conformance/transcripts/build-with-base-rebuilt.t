# A child is built again when its base is another image

Area: build

  $ printf 'FROM busybox\nRUN echo 1 > /v\n' > base.Dockerfile
  $ printf 'FROM base\nRUN cp /v /copy\n' > Dockerfile
  $ docker build -q -f base.Dockerfile -t base .
  sha256:<ID1>
  $ docker build -q -t app .
  sha256:<ID2>
  $ printf 'FROM busybox\nRUN echo 2 > /v\n' > base.Dockerfile
  $ docker build -q -f base.Dockerfile -t base .
  sha256:<ID3>
  $ docker run --rm app cat /copy
  1
  $ docker build --progress=plain -t app .
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
  
  #5 [2/2] RUN cp /v /copy
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID4> done
  #6 naming to docker.io/library/app done
  #6 DONE <t>
  $ docker run --rm app cat /copy
  2
