# Where a variable comes from
Area: images

  $ cat > Dockerfile <<'EOF'
  > ARG TAG=latest
  > FROM busybox:$TAG
  > ARG COLOUR=red
  > ARG SIZE
  > ENV COLOUR=$COLOUR MODE=production
  > ENV GREETING="Hello, ${NAME:-nobody}"
  > RUN echo "building $COLOUR ${SIZE:-none} $MODE" > /built
  > CMD echo "$COLOUR $MODE $GREETING"
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app
  red production Hello, nobody
  $ docker run --rm app cat /built
  building red none production
  $ docker build -q --build-arg COLOUR=blue --build-arg SIZE=XL -t app:blue .
  sha256:<ID2>
  $ docker run --rm app:blue
  blue production Hello, nobody
  $ docker run --rm app:blue cat /built
  building blue XL production
  $ docker run --rm -e COLOUR=green -e MODE app
  green  Hello, nobody
  $ printf 'MODE=test\n# a comment\nEMPTY=\nNAME=Ann Lee\n' > vars
  $ docker run --rm --env-file vars app env | grep -v -e HOSTNAME -e PATH -e HOME | sort
  COLOUR=red
  EMPTY=
  GREETING=Hello, nobody
  MODE=test
  NAME=Ann Lee
  $ docker run --rm --env-file vars -e MODE=last app sh -c 'echo $MODE "<$NAME>" "<$EMPTY>"'
  last <Ann Lee> <>
  $ docker run --rm --env-file nosuch app
  docker: open nosuch: no such file or directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name web -e A=1 app sleep 1000
  <ID3>
  $ docker exec web sh -c 'echo $A $MODE'
  1 production
  $ docker exec -e A=2 -e B=3 web sh -c 'echo $A $B'
  2 3
  $ docker exec web sh -c 'export A=9; echo $A'
  9
  $ docker exec web sh -c 'echo $A'
  1
  $ docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' web
  A=1
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  COLOUR=red
  MODE=production
  GREETING=Hello, nobody
  $ docker image inspect -f '{{json .Config.Env}}' app:blue
  ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","COLOUR=blue","MODE=production","GREETING=Hello, nobody"]
  $ docker build --build-arg WRONG=1 -q -t app:wrong .
  sha256:<ID1>
  $ docker build --build-arg TAG=nosuch -q . 2>&1 | tail -1 | cut -c 1-60
  ERROR: failed to build: failed to solve: busybox:nosuch: fai
  $ docker history --format '{{.CreatedBy}}' app:blue
  CMD ["/bin/sh" "-c" "echo \"$COLOUR $MODE $G…
  RUN |2 COLOUR=blue SIZE=XL /bin/sh -c echo "…
  ENV GREETING=Hello, nobody
  ENV COLOUR=blue MODE=production
  ARG SIZE=XL
  ARG COLOUR=blue
