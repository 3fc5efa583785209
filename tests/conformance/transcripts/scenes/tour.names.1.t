# Names, tags and what they point to: Two names, one image

Area: tour

  $ docker tag busybox tools:1
  $ docker image ls
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  busybox  latest  <id1>  <ago>  <size>
  tools  1  <id1>  <ago>  <size>
  $ docker rmi busybox
  Untagged: busybox:latest
  $ docker run --rm tools:1 echo hello
  hello
  $ docker rmi tools:1
  Untagged: tools:1
  Deleted: sha256:<ID1>
  Deleted: sha256:<ID2>
