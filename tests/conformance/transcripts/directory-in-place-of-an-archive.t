# A directory cannot be loaded or imported

Area: save-load

  $ mkdir dir
  $ docker load -i dir
  error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/images/load?quiet=1": read dir: is a directory
  [1]
  $ docker import dir
  error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/images/create?fromSrc=-": read dir: is a directory
  [1]
  $ docker save -o dir busybox
  failed to save image: cannot write to a directory
  [1]
  $ docker save -o no/dir/x.tar busybox
  failed to save image: invalid output path: stat no/dir: no such file or directory
  [1]
  $ docker load -i dir/nosuch.tar
  open dir/nosuch.tar: no such file or directory
  [1]
  $ docker save -o x.tar busybox
  $ head -c 3000 x.tar > half.tar
  $ docker load -i half.tar
  unexpected EOF
  [1]
