# What is in an image: What an image does not hold

Area: tour

  $ docker image inspect --format 'starts {{.Config.Cmd}}' busybox
  starts [sh]
  $ docker image inspect --format 'made for {{.Os}} on {{.Architecture}}' busybox
  made for linux on amd64
  $ docker run --rm busybox ls /boot
  ls: /boot: No such file or directory
  [1]
  $ docker run --rm busybox ps
  PID  USER  COMMAND
      1 root  ps
