# Filters and formats of the image list, tags and rmi

Area: images

  $ docker tag busybox a
  $ docker tag busybox a:2
  $ docker tag busybox localhost:5000/x/y:z
  $ docker tag nosuch b
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker tag busybox A
  Error parsing reference: "A" is not a valid repository/tag: invalid reference format: repository name (library/A) must be lowercase
  [1]
  $ docker tag busybox 'a:b:c'
  Error parsing reference: "a:b:c" is not a valid repository/tag: invalid reference format
  [1]
  $ docker tag busybox a:
  Error parsing reference: "a:" is not a valid repository/tag: invalid reference format
  [1]
  $ docker images
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  a  2  <id1>  <ago>  <size>
  a  latest  <id1>  <ago>  <size>
  busybox  latest  <id1>  <ago>  <size>
  localhost:5000/x/y  z  <id1>  <ago>  <size>
  $ docker images a
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  a  2  <id1>  <ago>  <size>
  a  latest  <id1>  <ago>  <size>
  $ docker images a:2
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  a  2  <id1>  <ago>  <size>
  $ docker images 'a*'
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  a  2  <id1>  <ago>  <size>
  a  latest  <id1>  <ago>  <size>
  $ docker images nosuch
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  $ docker images -q --no-trunc
  sha256:<ID1>
  sha256:<ID1>
  sha256:<ID1>
  sha256:<ID1>
  $ docker images --digests a
  REPOSITORY  TAG  DIGEST  IMAGE ID  CREATED  SIZE
  a  2  <none>  <id1>  <ago>  <size>
  a  latest  <none>  <id1>  <ago>  <size>
  $ docker images --filter reference='*/x/*'
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
  localhost:5000/x/y  z  <id1>  <ago>  <size>
  $ docker images --filter nosuch=x
  Error response from daemon: invalid filter 'nosuch'
  [1]
  $ docker images --format '{{.Repository}}:{{.Tag}} {{.Size}} {{.Digest}}' a
  a:2 <size> <none>
  a:latest <size> <none>
  $ docker images --format json a:2
  {"Containers":"0","CreatedAt":"<timestamp>","CreatedSince":"<ago>","Digest":"\u003cnone\u003e","ID":"<id1>","Repository":"a","SharedSize":"N/A","Size":"<size>","Tag":"2","UniqueSize":"N/A","VirtualSize":"<size>"}
  $ docker images --format 'table {{.Repository}}\t{{.Containers}}'
  REPOSITORY  CONTAINERS
  a  0
  a  0
  busybox  0
  localhost:5000/x/y  0
  $ docker images --format '{{.Nope}}'
  template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *formatter.imageContext
  [1]
  $ docker rmi a
  Untagged: a:latest
  $ docker rmi a
  Error response from daemon: No such image: a:latest
  [1]
  $ docker rmi a:2 nosuch
  Untagged: a:2
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker rmi localhost:5000/x/y:z
  Untagged: localhost:5000/x/y:z
  $ docker rmi busybox:nosuch
  Error response from daemon: No such image: busybox:nosuch
  [1]
  $ docker rmi ''
  Error response from daemon: page not found
  [1]
  $ docker history busybox
  IMAGE  CREATED  CREATED BY  SIZE  COMMENT
  <id1>  <ago>  <size>  Imported from -
  $ docker history --no-trunc --format '{{.CreatedBy}}|{{.Comment}}|{{.Size}}' busybox
  |Imported from -|<size>
  $ docker history -q nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
  $ docker image rm -f nosuch
  Error response from daemon: No such image: nosuch:latest
