# How a Dockerfile becomes layers: The cache

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN seq 1 999 > /numbers.txt
  > COPY menu.txt /menu.txt
  > RUN wc -l /menu.txt > /count.txt
  > CMD ["cat", "/count.txt"]
  > EOF
  $ cat > menu.txt <<'EOF'
  > soup
  > bread
  > cake
  > EOF
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
  
  #5 [1/4] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/4] RUN seq 1 999 > /numbers.txt
  #6 DONE <t>
  
  #7 [3/4] COPY menu.txt /menu.txt
  #7 DONE <t>
  
  #8 [4/4] RUN wc -l /menu.txt > /count.txt
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID1> done
  #9 naming to docker.io/library/menu done
  #9 DONE <t>
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
  
  #5 [1/4] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/4] RUN seq 1 999 > /numbers.txt
  #6 CACHED
  
  #7 [3/4] COPY menu.txt /menu.txt
  #7 CACHED
  
  #8 [4/4] RUN wc -l /menu.txt > /count.txt
  #8 CACHED
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID1> done
  #9 naming to docker.io/library/menu done
  #9 DONE <t>
  $ echo apple >> menu.txt
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
  
  #5 [1/4] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/4] RUN seq 1 999 > /numbers.txt
  #6 CACHED
  
  #7 [3/4] COPY menu.txt /menu.txt
  #7 DONE <t>
  
  #8 [4/4] RUN wc -l /menu.txt > /count.txt
  #8 DONE <t>
  
  #9 exporting to image
  #9 exporting layers done
  #9 writing image sha256:<ID2> done
  #9 naming to docker.io/library/menu done
  #9 DONE <t>
  $ docker run --rm menu
  4 /menu.txt
