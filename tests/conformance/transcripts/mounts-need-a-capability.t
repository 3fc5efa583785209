# Who may not mount

Area: overlay

  $ docker run --rm busybox mount --bind /etc /home
  mount: permission denied (are you root?)
  [1]
  $ docker run --rm busybox mount --rbind /etc /home
  mount: permission denied (are you root?)
  [1]
  $ docker run --rm busybox mount --move /etc /home
  mount: permission denied (are you root?)
  [1]
  $ docker run --rm busybox mount -o bind /etc /home
  mount: permission denied (are you root?)
  [1]
  $ docker run --rm busybox mount -t tmpfs none /tmp
  mount: permission denied (are you root?)
  [1]
  $ docker run --rm busybox umount /proc
  umount: can't unmount /proc: Operation not permitted
  [1]
  $ docker run --rm -u 33 busybox sh -c 'mount --bind /etc /home 2>&1; mount -t tmpfs none /tmp 2>&1; umount /proc 2>&1'
  mount: permission denied (are you root?)
  mount: permission denied (are you root?)
  umount: can't unmount /proc: Operation not permitted
  [1]
