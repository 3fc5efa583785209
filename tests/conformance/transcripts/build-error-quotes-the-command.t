# The command of a step that failed is quoted in the error, and its log is not
Area: build

  $ mkdir -p ctx && cat > ctx/Dockerfile <<'EOF'
  > FROM busybox
  > RUN printf '%s\n' "two words" && echo "a\tb" && false
  > EOF
  $ docker build -t app ctx
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN printf '%s\n' "two words" && echo "a\tb" && false
  #5 <t> two words
  #5 <t> a\tb
  #5 ERROR: process "/bin/sh -c printf '%s\\n' \"two words\" && echo \"a\\tb\" && false" did not complete successfully: exit code: 1
  
  ------
   > [2/2] RUN printf '%s\n' "two words" && echo "a\tb" && false:
  <t> two words
  <t> a\tb
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN printf '%s\n' "two words" && echo "a\tb" && false
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c printf '%s\\n' \"two words\" && echo \"a\\tb\" && false" did not complete successfully: exit code: 1
  [1]
  $ cat > ctx/Dockerfile <<'EOF'
  > FROM busybox
  > RUN <<EOT
  > echo "from a here-document"
  > exit 4
  > EOT
  > EOF
  $ docker build -t app ctx
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN <<EOT (echo "from a here-document"...)
  #5 <t> from a here-document
  #5 ERROR: process "/bin/sh -c echo \"from a here-document\"\nexit 4\n" did not complete successfully: exit code: 4
  
  ------
   > [2/2] RUN <<EOT (echo "from a here-document"...):
  <t> from a here-document
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN <<EOT
     3 | >>> echo "from a here-document"
     4 | >>> exit 4
     5 | >>> EOT
     6 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo \"from a here-document\"\nexit 4\n" did not complete successfully: exit code: 4
  [1]
