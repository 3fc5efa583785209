# rm goes on after a refusal

Area: lifecycle

  $ docker run -d --name one busybox sleep 1000
  <ID1>
  $ docker create --name two busybox
  <ID2>
  $ docker rm one two
  two
  Error response from daemon: cannot remove container "one": container is running: stop the container before removing or force remove
  [1]
  $ docker rm one one
  Error response from daemon: cannot remove container "one": container is running: stop the container before removing or force remove
  Error response from daemon: cannot remove container "one": container is running: stop the container before removing or force remove
  [1]
  $ docker rm -f one one
  one
  Error response from daemon: removal of container one is already in progress
  [1]
  $ docker create --name two busybox
  <ID3>
  $ docker rm two two
  two
  Error response from daemon: removal of container two is already in progress
  [1]
  $ docker rm -v $(docker create busybox) two | wc -l
  Error response from daemon: No such container: two
  1
