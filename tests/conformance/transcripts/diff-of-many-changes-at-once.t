# diff of moves, links and modes together

Area: overlay

  $ docker run --name box busybox sh -c 'mv /etc/group /etc/gruppe; chmod 700 /root; ln -s /etc /etc/self; touch -d "2001-02-03 04:05:06" /etc/passwd; mkdir -p /a/b/c; rmdir /a/b/c; echo x >> /bin/new; rm -r /var/www; mkfifo /tmp/pipe; chown nobody /home'
  $ docker diff box
  A /a
  A /a/b
  C /bin
  A /bin/new
  C /etc
  D /etc/group
  A /etc/gruppe
  C /etc/passwd
  A /etc/self
  C /home
  C /tmp
  A /tmp/pipe
  C /var
  D /var/www
  $ docker container diff box | wc -l
  14
  $ docker diff box nosuch
  docker: 'docker diff' requires 1 argument
  
  Usage:  docker diff CONTAINER
  
  Run 'docker diff --help' for more information
  [1]
  $ docker diff
  docker: 'docker diff' requires 1 argument
  
  Usage:  docker diff CONTAINER
  
  Run 'docker diff --help' for more information
  [1]
  $ docker start box
  box
  $ docker wait box
  0
  $ docker diff box
  A /a
  A /a/b
  C /bin
  A /bin/new
  C /etc
  A /etc/etc
  D /etc/group
  A /etc/gruppe
  C /etc/passwd
  A /etc/self
  C /home
  C /tmp
  A /tmp/pipe
  C /var
  D /var/www
