# What a copied stream calls its files

Area: cp

  $ docker run -d --name box busybox sh -c 'mkdir -p /data/real; echo x > /data/real/f; ln -s real /data/link; ln -s nosuch /data/broken; sleep 1000'
  <ID1>
  $ sleep 1
  $ docker cp box:/data/real - | tar t
  real/
  real/f
  $ docker cp box:/data/real/. - | tar t
  ./
  ./f
  $ docker cp -L box:/data/link - | tar t
  real/
  real/f
  $ docker cp box:/data/link - | tar t
  link
  $ docker cp -L box:/data/broken b
  Error response from daemon: Could not find the file /data/nosuch in container box
  [1]
