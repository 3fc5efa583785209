# How a Dockerfile becomes layers: Lines and layers

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY menu.txt /menu.txt
  > ENV LANGUAGE=en
  > RUN sort /menu.txt > /sorted.txt
  > CMD ["cat", "/sorted.txt"]
  > EOF
  $ cat > menu.txt <<'EOF'
  > soup
  > bread
  > cake
  > EOF
  $ cat Dockerfile
  FROM busybox
  COPY menu.txt /menu.txt
  ENV LANGUAGE=en
  RUN sort /menu.txt > /sorted.txt
  CMD ["cat", "/sorted.txt"]
  $ docker build -t menu .
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
  
  #5 [1/3] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/3] COPY menu.txt /menu.txt
  #6 DONE <t>
  
  #7 [3/3] RUN sort /menu.txt > /sorted.txt
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 naming to docker.io/library/menu done
  #8 DONE <t>
  $ docker history --format 'table {{.CreatedBy}}\t{{.Size}}' menu
  CREATED BY  SIZE
  CMD ["cat" "/sorted.txt"]  0B
  RUN /bin/sh -c sort /menu.txt > /sorted.txt …  16B
  ENV LANGUAGE=en  0B
  COPY menu.txt /menu.txt # buildkit  16B
                                                  <size>
  $ docker image inspect --format '{{len .RootFS.Layers}} layers' menu
  3 layers
  $ docker run --rm menu
  bread
  cake
  soup
