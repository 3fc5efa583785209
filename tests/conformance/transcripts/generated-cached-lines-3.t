# Which lines come from the build cache (generated.cached-lines.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY plan.txt /plan.txt
  > RUN echo bread > /note.txt
  > COPY letter.txt /letter.txt
  > RUN echo salad > /list.txt
  > EOF
  $ cat > letter.txt <<'EOF'
  > bread
  > EOF
  $ cat > plan.txt <<'EOF'
  > soup
  > EOF
  $ docker build -t app .
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
  
  #6 [2/5] COPY plan.txt /plan.txt
  #6 DONE <t>
  
  #7 [3/5] RUN echo bread > /note.txt
  #7 DONE <t>
  
  #8 [4/5] COPY letter.txt /letter.txt
  #8 DONE <t>
  
  #9 [5/5] RUN echo salad > /list.txt
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
  $ sed -i 's/echo bread/echo cake/' Dockerfile
  $ docker build -t app .
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
  
  #6 [2/5] COPY plan.txt /plan.txt
  #6 CACHED
  
  #7 [3/5] RUN echo cake > /note.txt
  #7 DONE <t>
  
  #8 [4/5] COPY letter.txt /letter.txt
  #8 DONE <t>
  
  #9 [5/5] RUN echo salad > /list.txt
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID2> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
