# Instructions that only set something

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > EXPOSE 8000-8002/tcp 53/udp
  > HEALTHCHECK --interval=5s --timeout=2s --retries=2 --start-period=1m CMD test -f /ok
  > STOPSIGNAL 10
  > USER 33:65534
  > VOLUME ["/one", "/two words"]
  > VOLUME /three /four
  > MAINTAINER Somebody
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 WARN: MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 8)
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
  #5 writing image sha256:<ID1> done
  #5 naming to docker.io/library/app done
  #5 DONE <t>
  
   1 warning found (use docker --debug to expand):
   - MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 8)
  $ docker inspect -f '{{json .Config.Healthcheck}}' app
  {"Test":["CMD-SHELL","test -f /ok"],"Interval":5000000000,"Timeout":2000000000,"StartPeriod":60000000000,"Retries":2}
  $ docker inspect -f '{{.Config.StopSignal}} {{.Config.User}} {{.Author}} {{json .Config.Volumes}}' app
  10 33:65534 Somebody {"/four":{},"/one":{},"/three":{},"/two words":{}}
  $ docker inspect -f '{{json .Config.ExposedPorts}}' app
  {"53/udp":{},"8000/tcp":{},"8001/tcp":{},"8002/tcp":{}}
  $ docker history --format '{{.CreatedBy}}' app
  MAINTAINER Somebody
  VOLUME [/three /four]
  VOLUME [/one /two words]
  USER 33:65534
  STOPSIGNAL 10
  HEALTHCHECK &{["CMD-SHELL" "test -f /ok"] "5…
  EXPOSE [53/udp 8000/tcp 8001/tcp 8002/tcp]
  $ docker run --rm app id
  uid=33(www-data) gid=65534(nobody) groups=65534(nobody)
  $ cat > Dockerfile <<'EOF'
  > FROM app
  > HEALTHCHECK NONE
  > EXPOSE 70000
  > EOF
  $ docker build --progress=plain -t bad .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/app:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM app
     2 |  HEALTHCHECK NONE
     3 | >>> EXPOSE 70000
     4 |
  --------------------
  ERROR: failed to build: failed to solve: invalid containerPort: 70000
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM app
  > HEALTHCHECK NONE
  > STOPSIGNAL NOSUCH
  > EOF
  $ docker build --progress=plain -t bad .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/app:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM app
     2 |  HEALTHCHECK NONE
     3 | >>> STOPSIGNAL NOSUCH
     4 |
  --------------------
  ERROR: failed to build: failed to solve: invalid signal: NOSUCH
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM app
  > HEALTHCHECK --interval=1 CMD true
  > EOF
  $ docker build --progress=plain -t bad .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:2
  --------------------
     1 |  FROM app
     2 | >>> HEALTHCHECK --interval=1 CMD true
     3 |
  --------------------
  ERROR: failed to build: failed to solve: dockerfile parse error on line 2: time: missing unit in duration "1"
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM app
  > HEALTHCHECK NONE
  > EOF
  $ docker build -q -t none .
  sha256:<ID2>
  $ docker inspect -f '{{json .Config.Healthcheck}}' none
  {"Test":["NONE"]}
