# Small differences of small tools

Area: inside

  $ docker run -d --name box --hostname web.example.com -w /tmp busybox sleep 1000 > /dev/null

  $ docker exec box sh -c 'exec 2>&1; hostname -s x; hostname -f y; hostname -d z; hostname -F /nosuch; echo $?; hostname -s -F /etc/hostname; hostname b; echo $?'
  web
  web.example.com
  example.com
  hostname: can't open '/nosuch': No such file or directory
  1
  web
  hostname: sethostname: Operation not permitted
  1

  $ docker exec box sh -c 'exec 2>&1; while getopts :ab: o -z -b; do echo "$o $OPTARG"; done; echo "end $OPTIND"'
  ? z
  : b
  end 3

  $ docker exec box sh -c 'exec 2>&1; set -- -a -b; while getopts ab: o; do echo "$o [$OPTARG] $OPTIND"; done; echo "end $OPTIND"; shift $((OPTIND-1)); echo $#'
  a [] 2
  No arg for -b option
  ? [] 3
  end 3
  0

  $ docker exec box sh -c 'exec 2>&1; ln -s gone dangling; readlink -f dangling; echo $?; realpath dangling; readlink -f nosuch; echo $?; ln -s /nosuch/deeper far; readlink -f far; echo $?; readlink -fv nosuch/deeper; echo $?'
  /tmp/gone
  0
  /tmp/gone
  1
  1
  1

  $ docker exec box sh -c 'exec 2>&1; echo one > a; echo two > b; grep -L one a; echo $?; grep -L one b; echo $?; grep -L one a b; echo $?; grep -l one a b; echo $?; grep -L x nosuch; echo $?'
  1
  b
  0
  b
  0
  a
  0
  grep: nosuch: No such file or directory
  2

  $ docker exec box sh -c 'exec 2>&1; cmp -s a b; echo $?; cmp -s a none; echo $?; cmp a none; echo $?; cmp -s none a; echo $?'
  1
  2
  cmp: none: No such file or directory
  2
  2

  $ docker exec box sh -c 'exec 2>&1; echo hi | dd conv=ucase; echo $?; echo abc | dd conv=swab 2>/dev/null; echo hi | dd conv=notrunc,foo; echo hi | dd iflag=append; echo hi | dd status=progress; echo hi | dd oflag=append of=a status=none; cat a; echo ho | dd oflag=append conv=notrunc of=a status=none; cat a'
  dd: invalid argument 'ucase' to 'conv'
  1
  ba
  cdd: invalid argument 'foo' to 'conv'
  dd: invalid argument 'append' to 'iflag'
  dd: invalid argument 'progress' to 'status'
  hi
  hi
  ho

  $ docker exec box sh -c 'cd /etc; chroot / pwd'
  /

  $ docker exec box sh -c 'find / -xdev -maxdepth 1 | sort; find /dev -xdev -name "s*" | sort; find /proc -xdev -maxdepth 0; du -sx /etc'
  /
  /.dockerenv
  /bin
  /dev
  /etc
  /home
  /proc
  /root
  /sys
  /tmp
  /usr
  /var
  /dev/shm
  /dev/stderr
  /dev/stdin
  /dev/stdout
  /proc
  12	/etc

  $ docker exec box sh -c 'exec 2>&1; mkdir p p/q; echo c > p/q/f; tar cf t.tar p; tar xvf t.tar --strip 1; tar xvf t.tar p/q/f -O; tar tf t.tar p/q/f -v | cut -c1-10; tar -x -v -f t.tar --strip-components=2; tar xvOf t.tar p/q/f; ls'
  p/
  p/q/
  p/q/f
  c
  p/q/f
  -rw-r--r--
  p/
  p/q/
  p/q/f
  c
  p/q/f
  a
  b
  dangling
  f
  far
  p
  q
  t.tar

  $ docker exec box sh -c 'exec 2>&1; arr[0]=1; echo $?; x[1]=2 echo hi; echo $?'
  sh: line 0: arr[0]=1: not found
  127
  sh: line 0: x[1]=2: not found
  127

  $ docker exec box sh -c 'echo first; a=(1 2); echo second' 2>&1
  sh: line 0: syntax error: unexpected "("
  [2]

  $ docker exec box sh -c 'help | head -5; help | wc; type help'
  Built-in commands:
  ------------------
  	. : [ [[ alias bg break cd command continue echo eval exec exit
  	export false fg getopts hash help history jobs kill let local
  	printf pwd read readonly return set shift source test times trap
         35  326  2137
  help is a shell builtin

  $ docker exec box sh -c 'exec 2>&1; busybox --install -s /usr/bin; echo $?; ls /usr/bin | wc -l; readlink /usr/bin/busybox; mkdir /opt; touch /opt/cat; busybox --install /opt; echo $?; ls /opt | wc -l; wc -c < /opt/cat; stat -c %h /bin/busybox; /opt/echo linked'
  0
  280
  /bin/busybox
  0
  280
  0
  280
  linked

  $ printf 'FROM scratch\nCOPY --from=busybox /bin/busybox /bin/\nRUN ["/bin/busybox", "--install", "-s", "/bin"]\nRUN ls /bin | head -3\n' | docker build -q - > id; docker run --rm $(cat id) echo made from scratch
  made from scratch
