# Images as a tree

Area: images

  $ docker images --tree
  WARNING: This is an experimental feature. The output may change and shouldn't be depended on.
                                                                Info ->  U In Use
  
  IMAGE  ID  DISK USAGE  CONTENT SIZE  EXTRA
  busybox:latest  <id1>  <size>  0B
  $ printf 'FROM busybox\nRUN echo 1 > /1\n' | docker build -q -t app:1 -
  sha256:<ID2>
  $ docker tag app:1 app:2
  $ docker tag app:1 other/app
  $ docker create --name one busybox
  <ID3>
  $ docker images --tree
  WARNING: This is an experimental feature. The output may change and shouldn't be depended on.
                                                                Info ->  U In Use
  
  IMAGE  ID  DISK USAGE  CONTENT SIZE  EXTRA
  other/app:latest
  app:1
  app:2  <id2>  <size>  0B
  busybox:latest  <id1>  <size>  0B  U
  $ docker images --tree app
  WARNING: This is an experimental feature. The output may change and shouldn't be depended on.
                                                                Info ->  U In Use
  
  IMAGE  ID  DISK USAGE  CONTENT SIZE  EXTRA
  app:1
  app:2  <id2>  <size>  0B
  $ docker images --tree -q
  --quiet is not yet supported with --tree
  [1]
  $ docker images --tree --no-trunc
  --no-trunc is not yet supported with --tree
  [1]
  $ docker images --tree --digests
  --show-digest is not yet supported with --tree
  [1]
  $ docker images --tree --format json
  --format is not yet supported with --tree
  [1]
  $ docker images --tree nosuch
  WARNING: This is an experimental feature. The output may change and shouldn't be depended on.
                                                                Info ->  U In Use
  
  IMAGE  ID  DISK USAGE  CONTENT SIZE  EXTRA
  $ printf 'FROM busybox\nRUN echo 2 > /2\n' | docker build -q -t app:1 -
  sha256:<ID4>
  $ docker rmi app:2 other/app
  Untagged: app:2
  Untagged: other/app:latest
  Deleted: sha256:<ID2>
  $ docker commit one
  sha256:<ID5>
  $ docker image ls --tree
  WARNING: This is an experimental feature. The output may change and shouldn't be depended on.
                                                                Info ->  U In Use
  
  IMAGE  ID  DISK USAGE  CONTENT SIZE  EXTRA
  app:1  <id4>  <size>  0B
  busybox:latest  <id1>  <size>  0B  U
  $ docker images --tree -a | wc -l
  7
