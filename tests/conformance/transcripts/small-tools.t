# small tools of busybox print what the real ones print

Area: cli

  $ docker run --rm busybox cal 2 2024
     February 2024
  Su Mo Tu We Th Fr Sa
               1  2  3
   4  5  6  7  8  9 10
  11 12 13 14 15 16 17
  18 19 20 21 22 23 24
  25 26 27 28 29
  $ docker run --rm busybox sh -c 'factor 60 7; shuf -i 3-3; printf "one\r\n" | dos2unix | od -c; printf "hello\n" | hexdump -c; hexdump -s 2 -n 20 -C /etc/group'
  60: 2 2 3 5
  7: 7
  3
  0000000  o  n  e  \n
  0000004
  0000000  h  e  l  l  o  \n
  0000006
  00000002  6f 74 3a 78 3a 30 3a 0a  64 61 65 6d 6f 6e 3a 78  |ot:x:0:.daemon:x|
  00000012  3a 31 3a 0a  |:1:.|
  00000016
  $ docker run --rm busybox logname
  logname: getlogin: Inappropriate ioctl for device
  [1]
  $ docker run --rm busybox nologin
  This account is not available
  [1]
  $ docker run --rm -h web.example.com busybox dnsdomainname
  example.com
  $ docker run --rm busybox sh -c 'fallocate -l 100 /tmp/f; stat -c %s /tmp/f; sync'
  100
  $ docker run --rm busybox sysctl -w kernel.hostname=x
  sysctl: error setting key 'kernel.hostname': Read-only file system
  [1]
  $ docker run --rm busybox sh -c 'cd /tmp; mkdir -p a/s b/s; echo 1 > a/s/f; echo 2 > b/s/f; echo x > a/only; diff -r a b'
  Only in a: only
  --- a/s/f
  +++ b/s/f
  @@ -1 +1 @@
  -1
  +2
  [1]
