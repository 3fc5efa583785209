# Image and containers name the same directory for a layer

Area: inspect

  $ docker image inspect -f '{{.GraphDriver.Data.UpperDir}}' busybox
  /var/lib/docker/overlay2/<ID1>/diff
  $ docker create --name one busybox
  <ID2>
  $ docker inspect -f '{{.GraphDriver.Data.LowerDir}}' one
  /var/lib/docker/overlay2/<ID3>-init/diff:/var/lib/docker/overlay2/<ID1>/diff
  $ docker create --name two busybox
  <ID4>
  $ docker inspect -f '{{.GraphDriver.Data.LowerDir}}' two
  /var/lib/docker/overlay2/<ID5>-init/diff:/var/lib/docker/overlay2/<ID1>/diff
  $ docker commit one mine
  sha256:<ID6>
  $ docker image inspect -f '{{.GraphDriver.Data.LowerDir}}' mine
  <no value>
