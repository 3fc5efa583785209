# Directories inside volumes that are refused

Area: volumes

  $ docker create --mount type=volume,dst=/m,volume-subpath=x busybox
  Error response from daemon: invalid mount config for type "volume": must not set Subpath when using anonymous volumes
  [1]
  $ docker create --mount type=volume,dst=/m,volume-subpath=x,ro busybox
  Error response from daemon: invalid mount config for type "volume": must not set Subpath when using anonymous volumes
  [1]
  $ docker create --mount type=volume,dst=/m,ro busybox
  Error response from daemon: invalid mount config for type "volume": must not set ReadOnly mode when using anonymous volumes
  [1]
  $ docker create --mount src=data,dst=/m,volume-subpath=../x busybox
  Error response from daemon: invalid mount config for type "volume": subpath must be a relative path within the volume
  [1]
  $ docker create --mount src=data,dst=/m,volume-subpath=/x busybox
  Error response from daemon: invalid mount config for type "volume": subpath must be a relative path within the volume
  [1]
  $ docker create --name ok --mount src=data,dst=/m,volume-subpath=a/../b busybox
  <ID1>
  $ docker start ok
  Error response from daemon: cannot access path /var/lib/docker/volumes/data/_data/b: lstat /var/lib/docker/volumes/data/_data/b: no such file or directory
  Error: failed to start containers: ok
  [1]
  $ docker create --mount src=data,dst=/m,volume-subpath=. --name dot busybox ls /m
  <ID2>
  $ docker start -a dot
