# A volume's part that is not there is in the way of docker cp as well.
Area: docker cp

  $ docker create --name db --mount type=volume,source=cfg,target=/data,volume-subpath=sub busybox sh >/dev/null; echo hello > file
  $ docker cp db:/srv - ; docker cp db:/etc/hostname out; docker cp file db:/tmp/; docker cp db:/nosuch -; docker cp file db:/nodir/x; docker cp - db:/home </dev/null; docker cp file db:/data/x
  Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  no such directory
  Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  destination "db:/home" must be a directory
  Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  [1]
  $ docker export db | tar tf - | grep -c data; docker diff db; docker commit db snap >/dev/null && echo committed; docker start db
  0
  committed
  Error response from daemon: cannot access path /var/lib/docker/volumes/cfg/_data/sub: lstat /var/lib/docker/volumes/cfg/_data/sub: no such file or directory
  Error: failed to start containers: db
  [1]
  $ docker run --rm -v cfg:/v busybox mkdir /v/sub; docker cp file db:/data/x; docker cp db:/data/x - | tar tf -; docker start db && docker wait db
  x
  db
  0
  $ docker create --name lost -v "$PWD/gone:/gone" busybox >/dev/null; rmdir gone; docker cp lost:/etc/hostname out; docker cp file lost:/gone/; ls gone; rm -r gone; docker cp file lost:/tmp/; ls -d gone
  rmdir: failed to remove 'gone': No such file or directory
  file
  gone
  $ docker create --name strict --mount type=bind,source="$PWD/file",target=/f busybox >/dev/null; rm file; docker cp strict:/etc/hostname out; docker cp strict:/f -
  Error response from daemon: Could not find the file /etc/hostname in container strict
  Error response from daemon: Could not find the file /f in container strict
  [1]
