# No image can be called sha256

Area: images

  $ docker tag busybox sha256:abc
  Error response from daemon: refusing to create an ambiguous tag using digest algorithm as name
  [1]
  $ docker tag busybox sha256
  Error response from daemon: refusing to create an ambiguous tag using digest algorithm as name
  [1]
  $ docker create --name box busybox
  <ID1>
  $ docker commit box sha256:v1
  Error response from daemon: refusing to create an ambiguous tag using digest algorithm as name
  [1]
  $ docker tag busybox localhost:5000/sha256:abc
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  <none>:<none>
  busybox:latest
  localhost:5000/sha256:abc
  $ docker rmi sha256:abc
  Error response from daemon: No such image: sha256:abc
  [1]
  $ docker image prune -f --filter until=-1h
  Deleted Images:
  deleted: sha256:<ID2>
  
  Total reclaimed space: 0B
  $ docker images --filter until=-1h --format '{{.Repository}}:{{.Tag}}' | wc -l
  2
