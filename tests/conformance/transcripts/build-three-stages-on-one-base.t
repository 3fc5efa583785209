# Stages that stand on one base share its layers

Area: build

  $ echo hello > main.txt
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS base
  > WORKDIR /work
  > 
  > FROM base AS build
  > COPY main.txt .
  > RUN tr a-z A-Z < main.txt > out.txt
  > 
  > FROM base AS test
  > COPY --from=build /work/out.txt .
  > RUN grep -q HELLO out.txt && echo passed
  > 
  > FROM base
  > COPY --from=build /work/out.txt /out.txt
  > CMD ["cat", "/out.txt"]
  > EOF
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
  
  #4 [internal] load build context
  #4 transferring context: <size> done
  #4 DONE <t>
  
  #5 FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [base 2/2] WORKDIR /work
  #6 DONE <t>
  
  #7 [build 1/2] COPY main.txt .
  #7 DONE <t>
  
  #8 [build 2/2] RUN tr a-z A-Z < main.txt > out.txt
  #8 DONE <t>
  
  #9 [stage-3 1/1] COPY --from=build /work/out.txt /out.txt
  #9 DONE <t>
  
  #10 exporting to image
  #10 exporting layers done
  #10 writing image sha256:<ID1> done
  #10 naming to docker.io/library/app done
  #10 DONE <t>
  $ docker build --progress=plain --target test -t test .
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
  
  #6 [base 2/2] WORKDIR /work
  #6 CACHED
  
  #7 [build 1/2] COPY main.txt .
  #7 CACHED
  
  #8 [build 2/2] RUN tr a-z A-Z < main.txt > out.txt
  #8 CACHED
  
  #9 [test 1/2] COPY --from=build /work/out.txt .
  #9 DONE <t>
  
  #10 [test 2/2] RUN grep -q HELLO out.txt && echo passed
  #10 <t> passed
  #10 DONE <t>
  
  #11 exporting to image
  #11 exporting layers done
  #11 writing image sha256:<ID2> done
  #11 naming to docker.io/library/test done
  #11 DONE <t>
  $ docker run --rm app
  HELLO
