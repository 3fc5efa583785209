# In a here-document quotes are letters like others, and a backslash is not

Area: build

  $ cat > Dockerfile <<'OUTER'
  > FROM busybox
  > ENV WHO="a b"
  > COPY <<-EOF /script
  > 	#!/bin/sh
  > 	echo "hello \$1" '$WHO' \\ \n it's "\"
  > 	EOF
  > COPY <<'EOF' /plain
  > echo "hello \$1" '$WHO' \\ it's
  > EOF
  > COPY <<EOF /open
  > say "
  > EOF
  > RUN cat /script /plain /open
  > OUTER
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
  
  #4 [internal] preparing inline document
  #4 DONE <t>
  
  #5 [internal] preparing inline document
  #5 DONE <t>
  
  #6 [internal] preparing inline document
  #6 DONE <t>
  
  #7 [1/5] FROM docker.io/library/busybox:latest
  #7 DONE <t>
  
  #8 [2/5] COPY <<-EOF /script
  #8 DONE <t>
  
  #9 [3/5] COPY <<EOF /plain
  #9 DONE <t>
  
  #10 [4/5] COPY <<EOF /open
  #10 DONE <t>
  
  #11 [5/5] RUN cat /script /plain /open
  #11 <t> #!/bin/sh
  #11 <t> echo "hello $1" 'a b' \ n it's ""
  #11 <t> echo "hello \$1" '$WHO' \\ it's
  #11 <t> say "
  #11 DONE <t>
  
  #12 exporting to image
  #12 exporting layers done
  #12 writing image sha256:<ID1> done
  #12 DONE <t>
