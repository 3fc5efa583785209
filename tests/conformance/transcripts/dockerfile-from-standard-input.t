# A Dockerfile from standard input, with and without a context

Area: build

  $ echo hello > hello.txt
  $ docker build -t app -f - . <<'EOF'
  > FROM busybox
  > COPY hello.txt /
  > CMD ["cat", "/hello.txt"]
  > EOF
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
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY hello.txt /
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker run --rm app
  hello
  $ docker build -t two - <<'EOF'
  > FROM busybox
  > RUN echo built > /built
  > CMD cat /built
  > EOF
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN echo built > /built
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID2> done
  #6 naming to docker.io/library/two done
  #6 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
  $ docker run --rm two
  built
  $ docker build -t three - <<'EOF'
  > FROM busybox
  > COPY hello.txt /
  > EOF
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
  
  #5 [1/2] FROM docker.io/library/busybox:latest
  #5 DONE <t>
  
  #6 [2/2] COPY hello.txt /
  #6 ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/hello.txt": not found
  
  ------
   > [2/2] COPY hello.txt /:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> COPY hello.txt /
     3 |
  --------------------
  ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref <uuid>::<cacheid>: "/hello.txt": not found
  [1]
  $ docker build -q --iidfile id.txt -t four - <<'EOF'
  > FROM two
  > LABEL four=yes
  > EOF
  sha256:<ID3>
  $ cat id.txt
  sha256:<ID3>
  $ docker images -q --no-trunc four
  sha256:<ID3>
  $ docker build -t five - < hello.txt
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:1
  --------------------
     1 | >>> hello
     2 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 1: unknown instruction: hello (did you mean shell?)
  [1]
  $ docker build -t six - < /dev/null
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size>
  
  ------
   > [internal] load build definition from Dockerfile:
  ------
  ERROR: failed to build: failed to solve: failed to read dockerfile: no local sources enabled
  [1]
  $ docker build -f other.Dockerfile -t seven .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from other.Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  ERROR: failed to build: failed to solve: failed to read dockerfile: open other.Dockerfile: no such file or directory
  [1]
  $ mkdir sub
  $ echo 'FROM busybox' > sub/D
  $ docker build -q -f sub/D -t eight .
  sha256:<ID4>
  $ docker build -q -f sub/D -t eight sub
  sha256:<ID4>
  $ docker build -q -f D -t eight sub
  ERROR: failed to build: failed to solve: failed to read dockerfile: open D: no such file or directory
  [1]
