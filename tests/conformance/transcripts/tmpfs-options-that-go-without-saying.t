# The kernel does not show what a tmpfs has anyway: mode 1777, and root as its owner.
Area: tmpfs

  $ docker run --rm --tmpfs /t:uid=0,gid=0 --tmpfs /u:uid=1,gid=0 --tmpfs /v:mode=01777,size=1m --tmpfs /w:mode=777 busybox sh -c 'mount | grep " on /[t-x] "' | sort
  tmpfs on /t type tmpfs (rw,nosuid,nodev,noexec,relatime)
  tmpfs on /u type tmpfs (rw,nosuid,nodev,noexec,relatime,uid=1)
  tmpfs on /v type tmpfs (rw,nosuid,nodev,noexec,relatime,size=1024k)
  tmpfs on /w type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=777)
  $ docker run --rm --mount type=tmpfs,dst=/t,tmpfs-mode=1777 --mount type=tmpfs,dst=/u,tmpfs-mode=700 busybox sh -c 'mount | grep " on /[t-x] "' | sort
  tmpfs on /t type tmpfs (rw,nosuid,nodev,noexec,relatime)
  tmpfs on /u type tmpfs (rw,nosuid,nodev,noexec,relatime,mode=700)
  $ docker volume create --opt type=tmpfs --opt device=tmpfs --opt o=mode=1777,uid=0 ram >/dev/null; docker run --rm -v ram:/r busybox mount | grep ' /r '
  tmpfs on /r type tmpfs (rw,relatime)
