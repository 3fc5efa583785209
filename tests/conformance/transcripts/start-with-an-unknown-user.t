# A container whose user is unknown gets no mount points; ln -f names what stays in its way

Area: run

  $ docker create --name job -u nosuch -v data:/vol:ro -v "$PWD/made:/bound" busybox sleep 1000
  <ID1>

  $ docker start job
  Error response from daemon: unable to find user nosuch: no matching entries in passwd file
  Error: failed to start containers: job
  [1]

  $ docker diff job

  $ ls
  made

  $ docker run -d --name web busybox sleep 1000
  <ID2>

  $ docker exec -u daemon web ln -sf /srv/x /etc/group
  ln: /etc/group: File exists
  [1]

  $ docker exec -u daemon web ln -f /etc/passwd /etc/group
  ln: /etc/group: File exists
  [1]

  $ docker exec web sh -c 'ln -sf /srv/x /etc/group; readlink /etc/group'
  /srv/x
