# Commits with messages and changes, and those that are refused

Area: images

  $ docker run --name box busybox sh -c 'echo 1 > /f'
  $ docker commit -m 'a message' -a 'Me <me@x>' box img:1
  sha256:<ID1>
  $ docker commit -c 'CMD ["cat","/f"]' -c 'ENV X=1' -c 'LABEL a=b' -c 'WORKDIR /tmp' -c 'EXPOSE 80' box img:2
  sha256:<ID2>
  $ docker run --rm img:2
  1
  $ docker run --rm img:2 sh -c 'echo $X; pwd'
  1
  /tmp
  $ docker inspect -f '{{.Comment}} {{.Author}} {{json .Config.Labels}} {{json .Config.ExposedPorts}}' img:1 img:2
  a message Me <me@x> null null
    {"a":"b"} {"80/tcp":{}}
  $ docker history --format '{{.CreatedBy}} | {{.Comment}}' img:1
  sh -c echo 1 > /f | a message
   | Imported from -
  $ docker commit box
  sha256:<ID3>
  $ docker commit nosuch x
  Error response from daemon: No such container: nosuch
  [1]
  $ docker commit box BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker commit -c 'FOO bar' box y
  Error response from daemon: FOO is not a valid change command
  [1]
  $ docker commit -c 'RUN echo' box y
  Error response from daemon: RUN is not a valid change command
  [1]
  $ docker images -q | wc -l
  4
  $ docker rmi img:1 img:2
  Untagged: img:1
  Deleted: sha256:<ID1>
  Untagged: img:2
  Deleted: sha256:<ID2>
