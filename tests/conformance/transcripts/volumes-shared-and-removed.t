# Volumes under several containers

Area: volumes

  $ docker run -d --name a -v shared:/a busybox sleep 1000
  docker: Error response from daemon: Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker run -d --name b --volumes-from a:ro busybox sleep 1000
  docker: Error response from daemon: Invalid container name (b), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed
  
  Run 'docker run --help' for more information
  [125]
  $ docker exec a sh -c 'echo 1 > /a/f; mkdir /a/d; ln -s f /a/l; chmod 600 /a/f'
  Error response from daemon: No such container: a
  [1]
  $ docker exec b sh -c 'ls -l /a | tail -n +2 | cut -c1-10; cat /a/l; touch /a/x'
  Error response from daemon: No such container: b
  [1]
  $ docker exec -u nobody b cat /a/f
  Error response from daemon: No such container: b
  [1]
  $ docker run --rm --volumes-from b busybox touch /a/y
  docker: Error response from daemon: No such container: b
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --volumes-from b:rw busybox touch /a/y
  docker: Error response from daemon: No such container: b
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --volumes-from a --volumes-from b busybox sh -c 'touch /a/z; echo $?'
  docker: Error response from daemon: No such container: a
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --volumes-from a:nosuch busybox true
  docker: Error response from daemon: invalid mode: nosuch
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --mount src=shared,dst=/m,volume-subpath=d busybox sh -c 'touch /m/in; ls -la /m | wc -l'
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/shared/_data/d: lstat /var/lib/docker/volumes/shared/_data/d: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --mount src=shared,dst=/m,volume-subpath=f busybox cat /m
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/shared/_data/f: lstat /var/lib/docker/volumes/shared/_data/f: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --mount src=shared,dst=/m,volume-subpath=nosuch busybox true
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/shared/_data/nosuch: lstat /var/lib/docker/volumes/shared/_data/nosuch: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm --mount src=shared,dst=/m,readonly busybox touch /m/x
  touch: /m/x: Read-only file system
  [1]
  $ docker run --rm -v shared:/m/deep/er busybox sh -c 'ls /m/deep/er; mount | grep -c deep'
  1
  $ docker run --rm -v shared:/x -v shared:/y busybox sh -c 'echo same > /x/s; cat /y/s'
  same
  $ docker run --rm -v shared:/etc/f busybox ls /etc/f | head -n 2
  s
  $ docker volume rm shared
  shared
  $ docker rm -f a
  Error response from daemon: No such container: a
  $ docker volume rm shared
  Error response from daemon: get shared: no such volume
  [1]
  $ docker rm -fv b
  Error response from daemon: No such container: b
  $ docker volume ls -q
  $ docker volume rm shared
  Error response from daemon: get shared: no such volume
  [1]
  $ docker run -d --name anon -v /one -v /two busybox sleep 1000
  <ID1>
  $ docker volume ls -q | wc -l
  2
  $ docker run --rm --volumes-from anon busybox sh -c 'mount | grep -c "/one\|/two"'
  2
  $ docker rm -f anon
  anon
  $ docker volume ls -q | wc -l
  2
  $ docker volume prune -f | tail -n 1
  Total reclaimed space: 0B
  $ docker run --rm -v /three busybox true
  $ docker volume ls -q | wc -l
  0
  $ docker volume create --name x y
  conflicting options: cannot specify a volume-name through both --name and as a positional arg
  [1]
  $ docker volume inspect --format json nosuch
  []
  Error response from daemon: get nosuch: no such volume
  [1]
