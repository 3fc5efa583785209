# Secrets of a build, as files and as variables

Area: build

  $ echo -n hunter2 > secret.txt
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN --mount=type=secret,id=tok,env=TOKEN echo "token $TOKEN"; ls /run/secrets
  > RUN --mount=type=secret,id=tok,env=TOKEN,target=/tok echo "token ${TOKEN} $(cat /tok)" '$TOKEN'
  > RUN --mount=type=secret,id=tok,env=TOKEN --mount=type=secret,id=other,env=OTHER sh -c 'echo "$TOKEN-${OTHER-unset}"'
  > RUN --mount=type=secret,id=tok,mode=0440,uid=33,gid=1 ls -ln /run/secrets/tok | cut -c1-27
  > XX
  $ docker build --no-cache --progress=plain --secret id=tok,src=secret.txt -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [stage-0 2/5] RUN --mount=type=secret,id=tok,env=TOKEN echo "token ****"; ls /run/secrets
  #5 <t> token hunter2
  #5 <t> ls: /run/secrets: No such file or directory
  #5 ERROR: process "/bin/sh -c echo \"token $TOKEN\"; ls /run/secrets" did not complete successfully: exit code: 1
  
  ------
   > [stage-0 2/5] RUN --mount=type=secret,id=tok,env=TOKEN echo "token ****"; ls /run/secrets:
  <t> token hunter2
  <t> ls: /run/secrets: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=secret,id=tok,env=TOKEN echo "token $TOKEN"; ls /run/secrets
     3 |  RUN --mount=type=secret,id=tok,env=TOKEN,target=/tok echo "token ${TOKEN} $(cat /tok)" '$TOKEN'
     4 |  RUN --mount=type=secret,id=tok,env=TOKEN --mount=type=secret,id=other,env=OTHER sh -c 'echo "$TOKEN-${OTHER-unset}"'
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo \"token $TOKEN\"; ls /run/secrets" did not complete successfully: exit code: 1
  [1]
  $ docker history --no-trunc --format '{{.CreatedBy}}' app
  Error response from daemon: No such image: app:latest
  [1]
  $ TOK=abc docker build --progress=plain --secret id=tok,env=TOK -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [stage-0 2/5] RUN --mount=type=secret,id=tok,env=TOKEN echo "token ****"; ls /run/secrets
  #5 <t> token abc
  #5 <t> ls: /run/secrets: No such file or directory
  #5 ERROR: process "/bin/sh -c echo \"token $TOKEN\"; ls /run/secrets" did not complete successfully: exit code: 1
  
  ------
   > [stage-0 2/5] RUN --mount=type=secret,id=tok,env=TOKEN echo "token ****"; ls /run/secrets:
  <t> token abc
  <t> ls: /run/secrets: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=secret,id=tok,env=TOKEN echo "token $TOKEN"; ls /run/secrets
     3 |  RUN --mount=type=secret,id=tok,env=TOKEN,target=/tok echo "token ${TOKEN} $(cat /tok)" '$TOKEN'
     4 |  RUN --mount=type=secret,id=tok,env=TOKEN --mount=type=secret,id=other,env=OTHER sh -c 'echo "$TOKEN-${OTHER-unset}"'
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo \"token $TOKEN\"; ls /run/secrets" did not complete successfully: exit code: 1
  [1]
  $ TOK=abc docker build --no-cache --progress=plain --secret id=tok,env=TOK -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [stage-0 2/5] RUN --mount=type=secret,id=tok,env=TOKEN echo "token ****"; ls /run/secrets
  #5 <t> token abc
  #5 <t> ls: /run/secrets: No such file or directory
  #5 ERROR: process "/bin/sh -c echo \"token $TOKEN\"; ls /run/secrets" did not complete successfully: exit code: 1
  
  ------
   > [stage-0 2/5] RUN --mount=type=secret,id=tok,env=TOKEN echo "token ****"; ls /run/secrets:
  <t> token abc
  <t> ls: /run/secrets: No such file or directory
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=secret,id=tok,env=TOKEN echo "token $TOKEN"; ls /run/secrets
     3 |  RUN --mount=type=secret,id=tok,env=TOKEN,target=/tok echo "token ${TOKEN} $(cat /tok)" '$TOKEN'
     4 |  RUN --mount=type=secret,id=tok,env=TOKEN --mount=type=secret,id=other,env=OTHER sh -c 'echo "$TOKEN-${OTHER-unset}"'
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c echo \"token $TOKEN\"; ls /run/secrets" did not complete successfully: exit code: 1
  [1]
  $ docker inspect -f '{{json .Config.Env}}' app
  
  Error: No such object: app
  [1]
  $ docker diff $(docker create app) 
  Unable to find image 'app:latest' locally
  Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  docker: 'docker diff' requires 1 argument
  
  Usage:  docker diff CONTAINER
  
  Run 'docker diff --help' for more information
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN --mount=type=secret,id=nosuch,env=T,required=true echo "token $T"
  > XX
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
  
  #4 FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [stage-0 2/2] RUN --mount=type=secret,id=nosuch,env=T,required=true echo "token ****"
  #5 ERROR: secret nosuch: not found
  
  ------
   > [stage-0 2/2] RUN --mount=type=secret,id=nosuch,env=T,required=true echo "token ****":
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN --mount=type=secret,id=nosuch,env=T,required=true echo "token $T"
     3 |
  --------------------
  ERROR: failed to build: failed to solve: secret nosuch: not found
  [1]
  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN --mount=type=cache,target=/x,env=T true
  > RUN --mount=type=secret,env=T true
  > XX
  $ docker build .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN --mount=type=cache,target=/x,env=T true
     3 | >>> RUN --mount=type=secret,env=T true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: invalid secret mount. one of source, target required
  [1]
  $ docker build --secret id=a,type=env,src=TOK -q .
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  RUN --mount=type=cache,target=/x,env=T true
     3 | >>> RUN --mount=type=secret,env=T true
     4 |
  --------------------
  ERROR: failed to build: failed to solve: invalid secret mount. one of source, target required
  [1]
