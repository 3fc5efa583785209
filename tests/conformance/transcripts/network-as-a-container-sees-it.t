# a container sees its own devices, addresses and routes

Area: network

  $ docker run --rm --network none busybox ifconfig
  lo  Link encap:Local Loopback
            inet addr:127.0.0.1  Mask:255.0.0.0
            inet6 addr: ::1/128 Scope:Host
            UP LOOPBACK RUNNING  MTU:65536  Metric:1
            RX packets:0 errors:0 dropped:0 overruns:0 frame:0
            TX packets:0 errors:0 dropped:0 overruns:0 carrier:0
            collisions:0 txqueuelen:1000
            RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)
  $ docker run --rm --network none busybox ip addr
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue qlen 1000
      link/loopback <mac> brd <mac>
      inet 127.0.0.1/8 scope host lo
         <name1> forever <name2> forever
      inet6 ::1/128 scope host
         <name1> forever <name2> forever
  $ docker run --rm --network none busybox route -n
  Kernel IP routing table
  Destination  Gateway  Genmask  Flags Metric Ref  Use Iface
  $ docker run --rm busybox sh -c 'ip addr show eth0 | grep "inet "; ip -o -4 addr | cut -d" " -f1-6'
      inet <ip>/16 brd <ip> scope global eth0
  1: lo  inet
  2: eth0  inet
  $ docker run --rm busybox ip route
  default via <ip> dev eth0
  <ip>/16 dev eth0 scope link  src <ip>
  $ docker run --rm busybox sh -c 'ip link set eth0 down; ip addr show nosuch'
  ip: SIOCSIFFLAGS: Operation not permitted
  ip: can't find device 'nosuch'
  [1]
  $ docker network create --subnet 192.168.77.0/24 --internal closed > /dev/null
  $ docker run --rm --network closed busybox ip route
  <ip>/24 dev eth0 scope link  src <ip>
  $ docker run --rm --network closed busybox sh -c 'ifconfig eth0 | grep addr:'
            inet addr:<ip>  Bcast:<ip>  Mask:255.255.255.0
