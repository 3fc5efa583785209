# Which lines come from the build cache (generated.cached-lines.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo monday > /list.txt
  > COPY letter.txt /letter.txt
  > RUN echo tuesday > /menu.txt
  > COPY sign.txt /sign.txt
  > EOF
  $ cat > letter.txt <<'EOF'
  > tuesday
  > EOF
  $ cat > sign.txt <<'EOF'
  > sunday
  > EOF
  $ docker build -t library .
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
  
  #5 [1/5] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/5] RUN echo monday > /list.txt
  #6 DONE <t>
  
  #7 [3/5] COPY letter.txt /letter.txt
  #7 DONE <t>
  
  #8 [4/5] RUN echo tuesday > /menu.txt
  #8 DONE <t>
  
  #9 [5/5] COPY sign.txt /sign.txt
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/library done
  #10 DONE <t>
  $ echo thursday > letter.txt
  $ docker build -t library .
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
  
  #5 [1/5] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/5] RUN echo monday > /list.txt
  #6 CACHED
  
  #7 [3/5] COPY letter.txt /letter.txt
  #7 DONE <t>
  
  #8 [4/5] RUN echo tuesday > /menu.txt
  #8 DONE <t>
  
  #9 [5/5] COPY sign.txt /sign.txt
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID2> done
  #10 naming to docker.io/library/library done
  #10 DONE <t>
