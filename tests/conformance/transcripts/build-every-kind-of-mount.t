# Mounts of a RUN

Area: build

  $ echo secret > token
  $ echo source > src
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS tools
  > RUN echo tool > /tool
  > FROM busybox
  > RUN --mount=type=bind,source=src,target=/src cat /src
  > RUN --mount=type=bind,from=tools,source=/tool,target=/t cat /t
  > RUN --mount=type=cache,target=/cache echo cached >> /cache/f; cat /cache/f
  > RUN --mount=type=tmpfs,target=/tmp2 echo x > /tmp2/x
  > RUN --mount=type=secret,id=token cat /run/secrets/token
  > RUN ls -A /src /t /cache /tmp2 /run 2>&1 || true
  > EOF
  $ docker build --progress=plain --secret id=token,src=token -t app .
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
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [stage-1 2/7] RUN --mount=type=bind,source=src,target=/src cat /src
  #6 <t> source
  #6 DONE <t>
  
  #7 [stage-1 3/7] RUN --mount=type=bind,from=tools,source=/tool,target=/t cat /t
  #7 <t> tool
  #7 DONE <t>
  
  #8 [stage-1 4/7] RUN --mount=type=cache,target=/cache echo cached >> /cache/f; cat /cache/f
  #8 <t> cached
  #8 DONE <t>
  
  #9 [stage-1 5/7] RUN --mount=type=tmpfs,target=/tmp2 echo x > /tmp2/x
  #9 DONE <t>
  
  #10 [stage-1 6/7] RUN --mount=type=secret,id=token cat /run/secrets/token
  #10 <t> secret
  #10 DONE <t>
  
  #11 [stage-1 7/7] RUN ls -A /src /t /cache /tmp2 /run 2>&1 || true
  #11 <t> ls: /src: No such file or directory
  #11 <t> ls: /t: No such file or directory
  #11 <t> ls: /cache: No such file or directory
  #11 <t> ls: /tmp2: No such file or directory
  #11 <t> ls: /run: No such file or directory
  #11 DONE <t>
  
  #12 [tools 2/2] RUN echo tool > /tool
  #12 DONE <t>
  
  #13 exporting to image
  #13 exporting layers done
  #13 writing image sha256:<ID1> done
  #13 naming to docker.io/library/app done
  #13 DONE <t>
  $ docker build --progress=plain --no-cache -t app . 2>&1 | grep -c cached
  3
  $ docker run --rm app ls /src /cache
  ls: /src: No such file or directory
  ls: /cache: No such file or directory
  [1]
