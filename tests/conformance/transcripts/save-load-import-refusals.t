# Archives saved, loaded and imported, and refusals

Area: registry

  $ docker tag busybox a:1
  $ docker tag busybox a:2
  $ docker save -o all.tar a
  $ docker save -o one.tar a:1
  $ docker rmi a:1 a:2
  Untagged: a:1
  Untagged: a:2
  $ docker load -i all.tar
  Loaded image: a:1
  Loaded image: a:2
  $ docker load -i nosuch.tar
  open nosuch.tar: no such file or directory
  [1]
  $ docker load -q -i one.tar
  Loaded image: a:1
  $ docker save nosuch > x.tar
  Error response from daemon: No such image: nosuch
  [1]
  $ docker save -o nosuch/x.tar a:1
  failed to save image: invalid output path: stat nosuch: no such file or directory
  [1]
  $ docker create --name box busybox
  <ID1>
  $ docker export -o box.tar box
  $ docker import box.tar imp:1
  sha256:<ID2>
  $ docker import -m 'a comment' -c 'CMD ["echo","imported"]' box.tar imp:2
  sha256:<ID3>
  $ docker run --rm imp:2
  imported
  $ docker history --format '{{.Comment}}' imp:2
  a comment
  $ docker export nosuch
  Error response from daemon: No such container: nosuch
  [1]
  $ docker import nosuch.tar
  open nosuch.tar: no such file or directory
  [1]
  $ echo junk > junk.tar
  $ docker import junk.tar
  Error response from daemon: unexpected EOF
  [1]
  $ docker load -i junk.tar
  unexpected EOF
  [1]
