# What can be done with variables in a Dockerfile

Area: build

  $ cat > Dockerfile <<'EOF'
  > ARG TAG=latest
  > FROM busybox:${TAG}
  > ARG TAG
  > ARG NAME
  > ARG FILE=path/to/archive.tar.gz
  > ENV A=${NAME:-nobody} B=${NAME:+somebody} C=${FILE##*/} D=${FILE%.gz} E=${FILE/path/way}
  > ENV F="$A and \$A" G='$A' H=$A$B
  > WORKDIR /srv/$A
  > LABEL tag=$TAG name="${NAME}"
  > RUN env | sort | grep '^[A-H]='
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
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] WORKDIR /srv/nobody
  #5 DONE <t>
  
  #6 [3/3] RUN env | sort | grep '^[A-H]='
  #6 <t> A=nobody
  #6 <t> B=
  #6 <t> C=archive.tar.gz
  #6 <t> D=path/to/archive.tar
  #6 <t> E=way/to/archive.tar.gz
  #6 <t> F=nobody and $A
  #6 <t> G=$A
  #6 <t> H=nobody
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ docker inspect -f '{{json .Config.Env}}' app
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","A=nobody","B=","C=archive.tar.gz","D=path/to/archive.tar","E=way/to/archive.tar.gz","F=nobody and $A","G=$A","H=nobody"]
  $ docker inspect -f '{{json .Config.Labels}} {{.Config.WorkingDir}}' app
  {"name":"","tag":"latest"} /srv/nobody
  $ docker build -q --build-arg NAME=ann -t app .
  sha256:<ID2>
  $ docker run --rm app sh -c 'echo $A $B; pwd'
  ann somebody
  /srv/ann
  $ docker build --progress=plain --build-arg TAG=nosuch -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:nosuch
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/busybox/manifests/nosuch": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [internal] load metadata for docker.io/library/busybox:nosuch:
  ------
  Dockerfile:2
  --------------------
     1 |  ARG TAG=latest
     2 | >>> FROM busybox:${TAG}
     3 |  ARG TAG
     4 |  ARG NAME
  --------------------
  ERROR: failed to build: failed to solve: busybox:nosuch: failed to resolve source metadata for docker.io/library/busybox:nosuch: failed to do request: Head "https://registry-1.docker.io/v2/library/busybox/manifests/nosuch": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > ARG NEEDED
  > ENV X=${NEEDED:?tell me}
  > EOF
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  ARG NEEDED
     3 | >>> ENV X=${NEEDED:?tell me}
     4 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "me}". Must be of the form: name=value
  [1]
  $ NEEDED=here docker build -q --build-arg NEEDED -t app .
  Dockerfile:3
  --------------------
     1 |  FROM busybox
     2 |  ARG NEEDED
     3 | >>> ENV X=${NEEDED:?tell me}
     4 |
  --------------------
  ERROR: failed to build: failed to solve: Syntax error - can't find = in "me}". Must be of the form: name=value
  [1]
  $ docker run --rm app sh -c 'echo $X'
