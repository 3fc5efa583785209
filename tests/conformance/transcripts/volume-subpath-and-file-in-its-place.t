# Volumes that cannot be mounted

Area: volumes

  $ docker run --rm -v vol:/v busybox mkdir /v/sub
  $ docker run --rm --mount src=vol,dst=/s,volume-subpath=sub busybox ls -A /s
  $ docker run --rm --mount src=vol,dst=/s,volume-subpath=nosuch busybox true
  docker: Error response from daemon: cannot access path /var/lib/docker/volumes/vol/_data/nosuch: lstat /var/lib/docker/volumes/vol/_data/nosuch: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
  $ docker run --rm -v fresh:/etc/passwd busybox true
  docker: Error response from daemon: source /var/lib/docker/overlay2/<ID1>/merged/etc/passwd is not directory
  
  Run 'docker run --help' for more information
  [125]
  $ docker volume create --opt type=none --opt o=bind --opt device=/nosuch gone
  gone
  $ docker run --rm -v gone:/m busybox true
  docker: Error response from daemon: error while mounting volume '/var/lib/docker/volumes/gone/_data': failed to mount local volume: mount /nosuch:/var/lib/docker/volumes/gone/_data, flags: 0x1000: no such file or directory
  
  Run 'docker run --help' for more information
  [127]
