# sed -i says which file it could not make or move
Area: tools

  $ docker run --rm --read-only busybox sh -c 'exec 2>&1; cd /etc; sed -i s/a/b/ passwd; echo $?' | sed "s/passwd....../passwd/"
  sed: can't create temp file 'passwd': Read-only file system
  1
  $ docker run --rm -u 1000 busybox sh -c 'exec 2>&1; sed -i s/a/b/ /etc/group; echo $?' | sed "s/group....../group/"
  sed: can't create temp file '/etc/group': Permission denied
  1
  $ docker run --rm busybox sh -c 'exec 2>&1; sed -i s/a/b/ /etc/hosts; echo $?' | sed "s/hosts......'/hosts'/"
  sed: can't move '/etc/hosts' to '/etc/hosts': Device or resource busy
  1
