# Env files, and what exec sees

Area: containers

  $ cat > vars.env <<'EOF'
  > # a comment
  > A=from file
  > B="quoted"
  > 
  > C
  > D=x=y
  >   E=indented
  > EOF
  $ export C=exported
  $ docker run --rm --env-file vars.env -e A=flag busybox env | sort
  A=flag
  B="quoted"
  C=exported
  D=x=y
  E=indented
  HOME=/root
  HOSTNAME=<id1>
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ docker run --rm --env-file vars.env --env-file vars.env -e D busybox sh -c 'echo "$A|$B|$C|$D|$E"'
  from file|"quoted"|exported|x=y|indented
  $ docker run -d --name box -e X=1 -e X=2 busybox sleep 1000
  <ID2>
  $ docker exec box env | sort
  HOME=/root
  HOSTNAME=<id2>
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  X=2
  $ docker inspect -f '{{range .Config.Env}}{{println .}}{{end}}' box
  X=2
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  $ docker exec -e X=3 -e Y box sh -c 'echo $X $Y'
  3
  $ docker exec --env-file vars.env box sh -c 'echo $A'
  from file
  $ docker run --rm -e 'A B=1' busybox sh -c 'env | grep A'
  HOSTNAME=<id3>
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  A B=1
  $ docker run --rm -e =x busybox true
  invalid argument "=x" for "-e, --env" flag: invalid environment variable: =x
  
  Usage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker run --help' for more information
  [125]
  $ docker run --rm -h a.b.c busybox sh -c 'hostname; hostname -s; cat /etc/hostname; grep -c a.b.c /etc/hosts'
  a.b.c
  a
  a.b.c
  1
  $ docker run --rm -h 'bad_host!' busybox hostname
  bad_host!
  $ docker run --rm --domainname example.org -h web busybox sh -c 'hostname -f; cat /proc/sys/kernel/domainname'
  web.example.org
  example.org
  $ echo 'bad name=1' > bad.env
  $ docker run --rm --env-file bad.env busybox true
  docker: invalid env file (bad.env): variable 'bad name' contains whitespaces
  
  Run 'docker run --help' for more information
  [125]
