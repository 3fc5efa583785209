# Names, tags and what they point to: A name that is needed

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY page.txt /page.txt
  > CMD ["cat", "/page.txt"]
  > EOF
  $ cat > page.txt <<'EOF'
  > first edition
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run --name old site
  first edition
  $ docker rmi site
  Error response from daemon: conflict: unable to remove repository reference "site" (must force) - container <id2> is using its referenced image <id1>
  [1]
  $ docker rmi -f site
  Untagged: site:latest
  Deleted: sha256:<ID1>
  $ docker image ls
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  busybox  latest  <id3>  <ago>  <size>
  $ docker start -a old
  first edition
