# Who may not search a directory may not even take its dot

Area: inspect

  $ docker run -d --name three -u nobody -w /root busybox sleep 1000
  <ID1>
  $ docker exec three ls
  ls: .: Permission denied
  [1]
  $ docker exec three ls .
  ls: .: Permission denied
  [1]
  $ docker exec three ls ..
  ls: ..: Permission denied
  [1]
  $ docker exec three ls /root
  ls: can't open '/root': Permission denied
  [1]
  $ docker exec three ls /root/.
  ls: /root/.: Permission denied
  [1]
  $ docker exec three ls /root/..
  ls: /root/..: Permission denied
  [1]
  $ docker exec three pwd
  /root
  $ docker exec three cat x
  cat: can't open 'x': Permission denied
  [1]
  $ docker exec three touch x
  touch: x: Permission denied
  [1]
  $ docker exec three stat .
  stat: can't stat '.': Permission denied
  [1]
  $ docker exec three find
  find: .: Permission denied
  [1]
  $ docker exec three du
  du: .: Permission denied
  [1]
  $ docker exec three test -e . 
  [1]
  $ docker exec three sh -c 'echo *; ls *'
  *
  ls: *: Permission denied
  [1]
  $ docker exec three mkdir ./x
  mkdir: can't create directory './x': Permission denied
  [1]
  $ docker exec three ls -d ./
  ls: ./: Permission denied
  [1]
  $ docker exec three ls -d /root/
  /root/
  $ docker exec three ls -d /root/.
  ls: /root/.: Permission denied
  [1]
  $ docker exec -u root three sh -c 'mkdir -m 711 /s; echo x > /s/x; mkdir -m 744 /r; echo y > /r/y'
