# An archive keeps the parent of an image, and the daemon the layers that two images shared in it

Area: save-load

  $ docker run --name one busybox sh -c 'echo 1 > /1'
  $ docker commit one step:1
  sha256:<ID1>
  $ docker run --name two step:1 sh -c 'echo 2 > /2'
  $ docker commit two step:2
  sha256:<ID2>
  $ docker rm one two
  one
  two
  $ docker save -o steps.tar step:1 step:2
  $ docker rmi step:2 step:1
  Untagged: step:2
  Deleted: sha256:<ID2>
  Deleted: sha256:<ID3>
  Untagged: step:1
  Deleted: sha256:<ID1>
  $ docker load -q -i steps.tar | sort
  Loaded image: step:1
  Loaded image: step:2
  $ docker rmi step:1
  Untagged: step:1
  $ docker history -q step:2 | wc -l
  3
  $ docker rmi step:2
  Untagged: step:2
  Deleted: sha256:<ID2>
  Deleted: sha256:<ID3>
  Deleted: sha256:<ID1>
