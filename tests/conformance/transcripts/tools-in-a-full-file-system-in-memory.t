# Tools in a full file system in memory

Area: shell

  $ docker run --rm --tmpfs /tmp:size=64k busybox sh -c 'dd if=/dev/zero of=/tmp/x bs=1k count=20 2>/dev/null; df /tmp | tail -n 1; df -h /tmp | tail -n 1'
  tmpfs  64  20  44  31% /tmp
  tmpfs  64.0K  20.0K  44.0K  31% /tmp
  $ docker run --rm --tmpfs /tmp:size=64k busybox sh -c 'dd if=/dev/zero of=/tmp/x bs=1k count=100 2>/dev/null; df /tmp | tail -n 1; cp /etc/passwd /tmp/c 2>&1; ls -s /tmp'
  tmpfs  64  64  0 100% /tmp
  cp: write error: No space left on device
  total 64
       0 c
      64 x
  $ docker run --rm busybox sh -c 'mkdir -p a/b; rmdir -p /a/b' 
  rmdir: '/': Device or resource busy
  [1]
  $ docker run --rm busybox find / -newer /nosuch
  find: can't stat '/nosuch': No such file or directory
  [1]
  $ docker run --rm busybox sh -c 'touch a; chmod -z a 2>&1; chmod -x a; stat -c %a a'
  chmod: invalid mode '-z'
  644
