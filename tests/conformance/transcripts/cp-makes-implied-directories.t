# docker cp makes the directories that an archive only implies

Area: cp

  $ mkdir -p work/deep; echo hi > work/deep/file; ln -s file work/deep/link; chmod 700 work
  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ tar cf - work/deep/file | docker cp - box:/tmp; docker exec box sh -c 'cd /tmp; stat -c "%n %a %U" work work/deep; cat work/deep/file'
  work 755 root
  work/deep 755 root
  hi
  $ tar cf - work/deep/link work/deep/file | docker cp - box:/home; docker exec box sh -c 'cd /home; stat -c "%n %F" work/deep/*'
  work/deep/file regular file
  work/deep/link symbolic link
  $ docker exec box sh -c 'echo plain > /root/work'; tar cf - work/deep/file | docker cp - box:/root; docker exec box ls /root
  Error response from daemon: statat work/deep: not a directory
  work
  $ tar cf - work/deep/file | docker cp - box:/nowhere
  destination "box:/nowhere" must be a directory
  [1]
  $ docker diff box
  C /home
  A /home/work
  A /home/work/deep
  A /home/work/deep/file
  A /home/work/deep/link
  C /root
  A /root/work
  C /tmp
  A /tmp/work
  A /tmp/work/deep
  A /tmp/work/deep/file
