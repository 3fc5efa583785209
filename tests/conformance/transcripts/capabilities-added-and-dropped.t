# Capabilities of a container
Area: processes

What root may do in a container is given and taken with `--cap-add` and `--cap-drop`, and kept in order.

  $ docker run --rm --cap-drop ALL busybox grep Cap /proc/self/status
  CapInh:	0000000000000000
  CapPrm:	0000000000000000
  CapEff:	0000000000000000
  CapBnd:	0000000000000000
  CapAmb:	0000000000000000
  $ docker run --rm --cap-drop all --cap-add chown busybox sh -c 'chown 1000 /etc/passwd; stat -c %u /etc/passwd; grep CapEff /proc/self/status'
  1000
  CapEff:	0000000000000001
  $ docker run --rm --cap-add SYS_ADMIN busybox grep CapEff /proc/self/status
  CapEff:	00000000a82425fb
  $ docker run --rm --cap-add NET_ADMIN --cap-drop NET_ADMIN busybox grep CapEff /proc/self/status
  CapEff:	00000000a80435fb
  $ docker run --rm -u 1000 --cap-add SYS_ADMIN busybox grep Cap /proc/self/status
  CapInh:	0000000000000000
  CapPrm:	0000000000000000
  CapEff:	0000000000000000
  CapBnd:	00000000a82425fb
  CapAmb:	0000000000000000
  $ docker run --rm --cap-add nosuch busybox true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_NOSUCH"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-add nosuch --cap-drop nosuch2 nosuchimage true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_NOSUCH"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-drop CAP_ALL busybox true
  docker: Error response from daemon: invalid CapDrop: unknown capability: "CAP_ALL"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --cap-add ALL,CHOWN busybox true
  docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_ALL,CHOWN"
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name one --cap-add sys_time --cap-add CAP_NET_ADMIN --cap-add SYS_TIME --cap-drop mknod busybox true
  <ID1>
  $ docker create --name two --cap-add ALL --cap-add CHOWN --cap-drop all busybox true
  <ID2>
  $ docker create --name three --privileged --cap-drop CHOWN busybox true
  <ID3>
  $ docker inspect -f '{{json .HostConfig.CapAdd}} {{json .HostConfig.CapDrop}}' one two three
  ["CAP_NET_ADMIN","CAP_SYS_TIME"] ["CAP_MKNOD"]
  ["ALL","CAP_CHOWN"] ["ALL"]
  null ["CAP_CHOWN"]
  $ docker run --rm --cap-drop CHOWN busybox sh -c 'exec 2>&1; chown 1000 /etc/passwd; mkdir /y; chown 0 /y; echo $?; chown 1:1 /y; chmod u+s /y; stat -c %a /y'
  chown: /etc/passwd: Operation not permitted
  0
  chown: /y: Operation not permitted
  4755
  $ docker run --rm --cap-drop DAC_OVERRIDE busybox sh -c 'exec 2>&1; touch f; chmod 0 f; cat f; echo x > f; chmod 444 /etc/group; echo >> /etc/group; mkdir d; chmod 555 d; touch d/x'
  cat: can't open 'f': Permission denied
  sh: line 0: can't create f: Permission denied
  sh: line 0: can't create /etc/group: Permission denied
  touch: d/x: Permission denied
  [1]
  $ docker run --rm --cap-drop FOWNER busybox sh -c 'exec 2>&1; chown 1000 /etc/passwd; chmod 600 /etc/passwd; touch /etc/passwd; touch -d "2020-01-01 00:00" /etc/passwd; rm /etc/passwd; echo $?'
  chmod: /etc/passwd: Operation not permitted
  touch: /etc/passwd: Operation not permitted
  0
  $ docker run --rm --cap-drop ALL busybox sh -c 'exec 2>&1; chgrp 1 /etc/passwd; chmod 600 /etc/passwd; touch /x; mkdir /y; kill -0 1; echo $?'
  chgrp: /etc/passwd: Operation not permitted
  0
  $ docker run --rm --cap-drop NET_RAW busybox ping -c 1 127.0.0.1 2>&1 | sort
  PING 127.0.0.1 (127.0.0.1): 56 data bytes
  ping: permission denied (are you root?)
  $ docker run --rm -u 1000 busybox ping -c 1 127.0.0.1 2>&1 | sort | head -n 2
  PING 127.0.0.1 (127.0.0.1): 56 data bytes
  ping: permission denied (are you root?)
  $ docker run --rm --cap-drop SYS_CHROOT busybox chroot / true
  chroot: can't change root directory to '/': Operation not permitted
  [1]
  $ docker run --rm --cap-drop MKNOD busybox mknod /dev/x c 1 3
  mknod: /dev/x: Operation not permitted
  [1]
  $ docker run -d --name web --cap-drop ALL busybox sleep 1000
  <ID4>
  $ docker exec web grep CapEff /proc/self/status
  CapEff:	0000000000000000
  $ docker exec web chown 1 /etc/passwd
  chown: /etc/passwd: Operation not permitted
  [1]
  $ docker exec --privileged web chown 1 /etc/passwd
  $ docker exec --privileged -u 1000 web grep CapEff /proc/self/status
  CapEff:	0000000000000000
  $ docker exec web stat -c %u /etc/passwd
  1
  $ docker run --rm --read-only --cap-drop ALL --security-opt no-new-privileges busybox grep NoNew /proc/self/status
  NoNewPrivs:	1
  $ docker run --rm --security-opt no-new-privileges:true busybox grep NoNew /proc/self/status
  NoNewPrivs:	1
  $ docker run --rm --security-opt no-new-privileges=false busybox grep NoNew /proc/self/status
  NoNewPrivs:	0
  $ docker run --rm --security-opt seccomp=unconfined busybox grep Seccomp /proc/self/status
  Seccomp:	0
  Seccomp_filters:	0
  $ docker run --rm --security-opt nosuch busybox true
  docker: Invalid --security-opt: "nosuch"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt nosuch=x busybox true
  docker: Error response from daemon: invalid --security-opt 2: "nosuch=x"
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm --security-opt no-new-privileges=x busybox true
  docker: Error response from daemon: invalid --security-opt 2: "no-new-privileges=x"
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --name four --security-opt no-new-privileges:true --security-opt seccomp=unconfined busybox true
  <ID5>
  $ docker inspect -f '{{json .HostConfig.SecurityOpt}}' one three four
  null
  ["label=disable"]
  ["no-new-privileges:true","seccomp=unconfined"]
