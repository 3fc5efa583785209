# Users and groups must exist or be numbers in range

Area: lifecycle

  $ docker run --rm -u nosuch busybox true
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u root:nosuch busybox true
  docker: Error response from daemon: unable to find group nosuch: no matching entries in group file
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u 99999999999 busybox true
  docker: Error response from daemon: uids and gids must be in range 0-2147483647
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -u -1 busybox true
  docker: Error response from daemon: uids and gids must be in range 0-2147483647
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --name box -u nosuch busybox true
  docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' box
  created 128
  $ docker run --rm -u 5000 busybox sh -c 'id; echo $HOME; touch /x'
  uid=5000 gid=0(root) groups=0(root)
  /
  touch: /x: Permission denied
  [1]
  $ docker run --rm -u daemon busybox id
  uid=1(daemon) gid=1(daemon) groups=1(daemon)
  $ docker run --rm -u 0:33 busybox id
  uid=0(root) gid=33(www-data) groups=33(www-data)
  $ docker run --rm -u nobody -w /root busybox pwd
  /root
  $ docker create --name cu -u nobody:33 busybox
  <ID1>
  $ docker inspect -f '{{.Config.User}}' cu
  nobody:33
