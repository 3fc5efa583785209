# The history names the images that a commit was made on

Area: images

  $ docker run --name box busybox sh -c 'echo hi > /hi'
  $ docker commit -m 'says hi' box app:1
  sha256:<ID1>
  $ docker run --name box2 app:1 rm /hi
  $ docker commit box2 app:2
  sha256:<ID2>
  $ docker history app:2
  IMAGE  CREATED  CREATED BY  SIZE  COMMENT
  <id2>  <ago>  rm /hi  0B
  <id1>  <ago>  sh -c echo hi > /hi  3B  says hi
  <id3>  <ago>  <size>  Imported from -
  $ docker history --no-trunc --format '{{.CreatedBy}}|{{.Comment}}|{{.Size}}' app:2
  rm /hi||0B
  sh -c echo hi > /hi|says hi|3B
  |Imported from -|<size>
  $ docker rmi app:1
  Error response from daemon: conflict: unable to remove repository reference "app:1" (must force) - container <id4> is using its referenced image <id1>
  [1]
  $ docker history --format '{{.ID}}' app:2
  <id2>
  <id1>
  <id3>
