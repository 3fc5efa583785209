# What a change empties comes from the container after all

Area: commit

  $ docker create --name base --entrypoint echo busybox hi
  <ID1>
  $ docker commit --change 'ENTRYPOINT []' base one
  sha256:<ID2>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' one
  ["echo"] ["hi"]
  $ docker commit --change 'ENTRYPOINT []' --change 'CMD id' base two
  sha256:<ID3>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' two
  ["echo"] ["/bin/sh","-c","id"]
  $ docker commit --change 'CMD []' base three
  sha256:<ID4>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' three
  ["echo"] null
  $ docker commit --change 'ENTRYPOINT ["cat"]' base four
  sha256:<ID5>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' four
  ["cat"] null
  $ docker create --name plain busybox id
  <ID6>
  $ docker commit --change 'CMD []' plain five
  sha256:<ID7>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' five
  null ["id"]
  $ docker commit --change 'ENTRYPOINT ["cat"]' plain six
  sha256:<ID8>
  $ docker inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' six
  ["cat"] null
