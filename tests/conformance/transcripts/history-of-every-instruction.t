# History's options

Area: images

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > MAINTAINER someone
  > ARG X=1
  > COPY Dockerfile /app/
  > HEALTHCHECK --interval=5s CMD true
  > SHELL ["/bin/sh", "-ec"]
  > RUN echo a very long command line that has to be cut off somewhere > /file
  > ENTRYPOINT ["cat"]
  > USER 33:33
  > ONBUILD COPY . /src
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker history app
  IMAGE  CREATED  CREATED BY  SIZE  COMMENT
  <id1>  <ago>  USER 33:33  0B  buildkit.dockerfile.v0
  <missing>  <ago>  ENTRYPOINT ["cat"]  0B  buildkit.dockerfile.v0
  <missing>  <ago>  RUN |1 X=1 /bin/sh -ec echo a very long comm…  58B  buildkit.dockerfile.v0
  <missing>  <ago>  SHELL [/bin/sh -ec]  0B  buildkit.dockerfile.v0
  <missing>  <ago>  HEALTHCHECK &{["CMD-SHELL" "true"] "5s" "0s"…  0B  buildkit.dockerfile.v0
  <missing>  <ago>  COPY Dockerfile /app/ # buildkit  247B  buildkit.dockerfile.v0
  <missing>  <ago>  ARG X=1  0B  buildkit.dockerfile.v0
  <missing>  <ago>  MAINTAINER someone  0B  buildkit.dockerfile.v0
  <missing>  <ago>  <size>  Imported from -
  $ docker history --no-trunc --format '{{.CreatedBy}}' app
  USER 33:33
  ENTRYPOINT ["cat"]
  RUN |1 X=1 /bin/sh -ec echo a very long command line that has to be cut off somewhere > /file # buildkit
  SHELL [/bin/sh -ec]
  HEALTHCHECK &{["CMD-SHELL" "true"] "5s" "0s" "0s" "0s" '\x00'}
  COPY Dockerfile /app/ # buildkit
  ARG X=1
  MAINTAINER someone
  $ docker history -q --no-trunc app | sort | uniq -c | sort -rn | head -n 1 | sed 's/^ *//' | cut -d' ' -f2
  <missing>
  $ docker history --format 'table {{.ID}}\t{{.Size}}' app
  IMAGE  SIZE
  <id1>  0B
  <missing>  0B
  <missing>  58B
  <missing>  0B
  <missing>  0B
  <missing>  247B
  <missing>  0B
  <missing>  0B
  <missing>  <size>
  $ docker history --format '{{json .}}' busybox | cut -c1-10
  {"Comment"
  $ docker history -H=false --format '{{.Size}}' app | head -n 5
  0
  0
  58
  0
  0
  $ docker history --format '{{.Nosuch}}' app
  template parsing error: template: :1:2: executing "" at <.Nosuch>: can't evaluate field Nosuch in type *image.historyContext
  [1]
  $ docker history app busybox
  docker: 'docker history' requires 1 argument
  
  Usage:  docker history [OPTIONS] IMAGE
  
  Run 'docker history --help' for more information
  [1]
  $ docker inspect -f '{{.Author}} {{json .Config.Healthcheck}} {{json .Config.Shell}} {{json .Config.OnBuild}} {{json .Config.Entrypoint}}' app
  someone {"Test":["CMD-SHELL","true"],"Interval":5000000000} ["/bin/sh","-ec"] ["COPY . /src"] ["cat"]
