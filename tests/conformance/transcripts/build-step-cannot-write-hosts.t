# A step of a build cannot write /etc/hosts or /etc/resolv.conf

Area: build

  $ printf 'FROM busybox\nRUN echo 1.2.3.4 other >> /etc/hosts; echo x > /etc/resolv.conf; echo y > /dev/y\nRUN ls /dev/y || wc -l < /etc/passwd\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/3] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/3] RUN echo 1.2.3.4 other >> /etc/hosts; echo x > /etc/resolv.conf; echo y > /dev/y
  #5 <t> /bin/sh: line 0: can't create /etc/hosts: Read-only file system
  #5 <t> /bin/sh: line 0: can't create /etc/resolv.conf: Read-only file system
  #5 DONE <t>
  
  #6 [3/3] RUN ls /dev/y || wc -l < /etc/passwd
  #6 <t> ls: /dev/y: No such file or directory
  #6 <t> 5
  #6 DONE <t>
  
  #7 exporting to image
  #7 exporting layers done
  #7 writing image sha256:<ID1> done
  #7 naming to docker.io/library/app done
  #7 DONE <t>
  $ printf 'FROM busybox\nRUN rm /etc/hosts\n' > Dockerfile
  $ docker build --progress=plain -t app .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN rm /etc/hosts
  #5 <t> rm: can't remove '/etc/hosts': Device or resource busy
  #5 ERROR: process "/bin/sh -c rm /etc/hosts" did not complete successfully: exit code: 1
  
  ------
   > [2/2] RUN rm /etc/hosts:
  <t> rm: can't remove '/etc/hosts': Device or resource busy
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox
     2 | >>> RUN rm /etc/hosts
     3 |
  --------------------
  ERROR: failed to build: failed to solve: process "/bin/sh -c rm /etc/hosts" did not complete successfully: exit code: 1
  [1]
