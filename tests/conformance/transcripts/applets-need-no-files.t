# busybox runs its applets even when their files are gone, the engine does not

Area: overlay

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'rm /bin/ls; ls -d /tmp; /bin/ls; env ls -d /tmp; type ls'
  /tmp
  sh: line 0: /bin/ls: not found
  /tmp
  ls is ls
  $ docker exec box ls
  OCI runtime exec failed: exec failed: unable to start container process: exec: "ls": executable file not found in $PATH
  [127]
  $ docker exec box rm /bin/busybox
  $ docker exec box sh
  OCI runtime exec failed: exec failed: unable to start container process: exec: "sh": executable file not found in $PATH
  [127]
  $ docker diff box
  C /bin
  D /bin/busybox
  D /bin/ls
  $ docker run --rm busybox sh -c 'rm /bin/busybox; cat /etc/group | head -1; ls -d /bin; echo still here'
  root:x:0:
  /bin
  still here
  $ docker run --rm busybox ls -d /bin
  /bin
  $ docker run --rm busybox sh -c 'mkdir -p /a/b; ln -s /a /l; rm /l/; ls -d /l; rm -r /nosuch/; rm -r /a/; ls -d /a'
  ls: /l: No such file or directory
  rm: can't remove '/nosuch': No such file or directory
  ls: /a: No such file or directory
  [1]
  $ docker run --name t1 busybox sh -c 'touch -a /etc/passwd; : >> /etc/group'
  $ docker diff t1
  $ docker ps -as --filter name=t1 --format '{{.Size}}' | cut -d' ' -f1
  254B
