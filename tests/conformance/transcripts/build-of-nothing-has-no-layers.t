# FROM scratch alone makes an image without layers

Area: build

  $ printf 'FROM scratch\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load .dockerignore
  #2 transferring context: <size> done
  #2 DONE <t>
  
  #3 exporting to image
  #3 writing image sha256:<ID1> done
  #3 naming to docker.io/library/app done
  #3 DONE <t>
  $ docker inspect -f '{{len .RootFS.Layers}} {{.RootFS}} {{.Size}}' app
  0 {layers []} 0
  $ docker inspect -f '{{json .RootFS.Layers}}' app
  null
  $ docker run --rm app
  docker: Error response from daemon: no command specified
  
  Run 'docker run --help' for more information
  [125]
