# Entry points and commands in both forms

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ENTRYPOINT echo entry $0
  > CMD ["ignored"]
  > EOF
  $ docker build -q -t one .
  sha256:<ID1>
  $ docker run --rm one
  entry ignored
  $ docker run --rm one also ignored
  entry also
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' one
  ["/bin/sh","-c","echo entry $0"] ["ignored"]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ENTRYPOINT ["sh", "-c", "echo $1 and $2", "name"]
  > CMD ["x", "y"]
  > EOF
  $ docker build -q -t two .
  sha256:<ID2>
  $ docker run --rm two
  x and y
  $ docker run --rm two 1 2 3
  1 and 2
  $ docker run --rm --entrypoint cat two /etc/group | wc -l
  5
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > SHELL ["/bin/sh", "-x", "-c"]
  > RUN echo traced
  > CMD echo run
  > EOF
  $ docker build --progress=plain -t three . 2>&1 | grep -c traced
  3
  $ docker run --rm three
  run
  + echo run
  $ docker inspect -f '{{json .Config.Shell}} {{json .Config.Cmd}}' three
  ["/bin/sh","-x","-c"] ["/bin/sh","-x","-c","echo run"]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > CMD ['echo', 'single']
  > EOF
  $ docker build -q -t four .
  sha256:<ID3>
  $ docker run --rm four
  /bin/sh: line 0: [echo,: not found
  [127]
  $ cat > Dockerfile <<'EOF'
  > FROM one
  > ENTRYPOINT []
  > CMD []
  > EOF
  $ docker build -q -t five .
  sha256:<ID4>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' five
  null null
  $ docker run --rm five
  docker: Error response from daemon: no command specified
  
  Run 'docker run --help' for more information
  [125]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > CMD echo one
  > CMD echo two
  > ENTRYPOINT ["echo"]
  > ENTRYPOINT ["echo", "second"]
  > EOF
  $ docker build --progress=plain -t six .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)
  #1 WARN: MultipleInstructionsDisallowed: Multiple CMD instructions should not be used in the same stage because only the last one will be used (line 2)
  #1 WARN: JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
  #1 WARN: MultipleInstructionsDisallowed: Multiple ENTRYPOINT instructions should not be used in the same stage because only the last one will be used (line 4)
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/1] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 exporting to image
  #5 exporting layers done
  #5 writing image sha256:<ID5> done
  #5 naming to docker.io/library/six done
  #5 DONE <t>
  
   4 warnings found (use docker --debug to expand):
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 2)
   - MultipleInstructionsDisallowed: Multiple CMD instructions should not be used in the same stage because only the last one will be used (line 2)
   - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line 3)
   - MultipleInstructionsDisallowed: Multiple ENTRYPOINT instructions should not be used in the same stage because only the last one will be used (line 4)
  $ docker run --rm six
  second /bin/sh -c echo two
