# Volumes that are kept in memory
Area: volumes

  $ docker volume create --opt type=tmpfs --opt device=tmpfs scratch
  scratch
  $ docker volume inspect -f '{{json .Options}} {{.Driver}} {{.Mountpoint}}' scratch
  {"device":"tmpfs","type":"tmpfs"} local /var/lib/docker/volumes/scratch/_data
  $ docker run --rm -v scratch:/s busybox sh -c 'mount | grep " /s "; echo hi > /s/x; ls -ld /s | cut -c 1-34; cat /s/x'
  tmpfs on /s type tmpfs (rw,relatime)
  drwxrwxrwt  2 root  root
  hi
  $ docker run --rm -v scratch:/s busybox ls -A /s
  $ docker run -d --name web -v scratch:/s busybox sh -c 'echo kept > /s/a; sleep 1000'
  <ID1>
  $ sleep 1
  $ docker run --rm -v scratch:/s busybox cat /s/a
  kept
  $ docker restart -t 0 web
  web
  $ docker exec web cat /s/a
  kept
  $ docker rm -f web
  web
  $ docker run --rm -v scratch:/s:ro busybox sh -c 'exec 2>&1; ls -A /s; mount | grep " /s "; touch /s/y'
  tmpfs on /s type tmpfs (ro,relatime)
  touch: /s/y: Read-only file system
  [1]
  $ docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=1m,uid=1000 small
  small
  $ docker run --rm -v small:/s busybox sh -c 'exec 2>&1; mount | grep " /s "; df -h /s; stat -c "%a %u %g" /s; dd if=/dev/zero of=/s/big bs=1M count=2; ls -l /s | cut -c 1-40'
  tmpfs on /s type tmpfs (rw,relatime,size=1024k,uid=1000)
  Filesystem  Size  Used Available Use% Mounted on
  tmpfs  1.0M  0  1.0M  0% /s
  1777 1000 0
  dd: error writing '/s/big': No space left on device
  2+0 records in
  1+0 records out
  total 1024
  -rw-r--r--  1 root  root  1048
  $ docker volume create --opt type=tmpfs nodevice
  Error response from daemon: create nodevice: missing required option: "device"
  [1]
  $ docker volume create --opt device=tmpfs notype
  Error response from daemon: create notype: missing required option: "type"
  [1]
  $ docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=bogus bogus
  bogus
  $ docker run --rm -v bogus:/s busybox true
  docker: Error response from daemon: error while mounting volume '/var/lib/docker/volumes/bogus/_data': failed to mount local volume: mount tmpfs:/var/lib/docker/volumes/bogus/_data, data: bogus: invalid argument
  
  Run 'docker run --help' for more information
  [125]
  $ docker volume create --opt type=bogusfs --opt device=x odd
  odd
  $ docker run --name tried -v odd:/s busybox true
  docker: Error response from daemon: error while mounting volume '/var/lib/docker/volumes/odd/_data': failed to mount local volume: mount x:/var/lib/docker/volumes/odd/_data: no such device
  
  Run 'docker run --help' for more information
  [125]
  $ docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' tried
  created 128
  $ docker run --rm --mount type=volume,dst=/m,volume-opt=type=tmpfs,volume-opt=device=tmpfs,volume-opt=o=size=2m busybox sh -c 'mount | grep " /m "'
  tmpfs on /m type tmpfs (rw,relatime,size=2048k)
  $ docker run --rm -v scratch:/etc busybox ls -A /etc
  hostname
  hosts
  resolv.conf
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  bogus
  local  odd
  local  scratch
  local  small
  $ docker volume rm scratch small
  scratch
  small
