# An import takes settings from --change alone

Area: save-load

  $ docker run --name box -e COLOR=red -w /tmp busybox sh -c 'echo data > /data.txt'
  $ docker export box > box.tar
  $ docker import -c 'CMD ["cat","/data.txt"]' -c 'ENV A=b' -m 'my import' box.tar app:1
  sha256:<ID1>
  $ docker run --rm app:1
  data
  $ docker history app:1
  IMAGE  CREATED  CREATED BY  SIZE  COMMENT
  <id1>  <ago>  <size>  my import
  $ docker image inspect -f '{{json .Config.Env}} {{.Config.WorkingDir}}|{{.Comment}}' app:1
  ["A=b"] |my import
  $ docker import - app:2 < box.tar
  sha256:<ID2>
  $ docker image inspect -f '{{.Comment}}|{{json .Config.Cmd}}' app:2
  Imported from -|null
  $ docker import --platform linux/arm64 box.tar arm
  sha256:<ID3>
  $ docker image inspect -f '{{.Os}}/{{.Architecture}}' arm
  linux/arm64
  $ docker import box.tar BAD
  invalid reference format: repository name (library/BAD) must be lowercase
  [1]
  $ docker import -c 'RUN echo' box.tar bad
  Error response from daemon: RUN is not a valid change command
  [1]
