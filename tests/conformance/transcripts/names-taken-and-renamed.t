# Names that are taken, renamed or refused

Area: lifecycle

  $ docker create --name one busybox
  <ID1>
  $ docker create --name one busybox
  Error response from daemon: Conflict. The container name "/one" is already in use by container "<ID1>". You have to remove (or rename) that container to be able to reuse that name.
  [1]
  $ docker rename one two
  $ docker rename two two
  Error response from daemon: Renaming a container with the same name as its current name
  Error: failed to rename container named two
  [1]
  $ docker rename nosuch x
  Error response from daemon: No such container: nosuch
  Error: failed to rename container named nosuch
  [1]
  $ docker rename two 'bad name'
  Error response from daemon: Error when allocating new name: Invalid container name (/bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  Error: failed to rename container named two
  [1]
  $ docker create --name three busybox
  <ID2>
  $ docker rename two three
  Error response from daemon: Error when allocating new name: Conflict. The container name "/three" is already in use by container "<ID2>". You have to remove (or rename) that container to be able to reuse that name.
  Error: failed to rename container named two
  [1]
  $ docker rm two nosuch three
  two
  three
  Error response from daemon: No such container: nosuch
  [1]
  $ docker create busybox sh
  <ID3>
  $ docker rm x
  Error response from daemon: No such container: x
  [1]
