# An image without layers

Area: images

  $ cat > Dockerfile <<'EOF'
  > FROM scratch
  > CMD ["/x"]
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker images app
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  app  latest  <id1>  <ago>  0B
  $ docker history app
  IMAGE  CREATED  CREATED BY  SIZE  COMMENT
  <id1>  N/A  CMD ["/x"]  0B  buildkit.dockerfile.v0
  $ docker inspect -f '{{json .RootFS}} {{.Size}}' app
  {"Type":"layers"} 0
