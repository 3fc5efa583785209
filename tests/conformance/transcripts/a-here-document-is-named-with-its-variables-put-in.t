# A here-document is named with its variables put in

Area: build

  $ cat > Dockerfile <<'END'
  > FROM busybox
  > ARG NAME=world
  > RUN <<EOF
  > echo hello $NAME
  > echo $NOSUCH
  > EOF
  > RUN <<'EOF'
  > echo raw ${NAME}
  > EOF
  > RUN cat <<EOF
  > shown $NAME
  > EOF
  > END
  $ docker build --progress=plain .
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
  
  #5 [2/4] RUN <<EOF (echo hello world...)
  #5 <t> hello world
  #5 <t>
  #5 DONE <t>
  
  #6 [3/4] RUN <<'EOF' (echo raw world)
  #6 <t> raw world
  #6 DONE <t>
  
  #7 [4/4] RUN cat <<EOF
  #7 <t> shown world
  #7 DONE <t>
  
  #8 exporting to image
  #8 exporting layers done
  #8 writing image sha256:<ID1> done
  #8 DONE <t>
