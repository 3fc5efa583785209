# A volume can stand for a directory of the host

Area: volumes

  $ mkdir data
  $ docker volume create --opt type=none --opt o=bind --opt device=/home/user/project/data bound
  bound
  $ docker run --rm -v bound:/b busybox sh -c 'echo inside > /b/f'
  $ cat data/f
  inside
  $ docker volume inspect -f '{{json .Options}} {{.Mountpoint}}' bound
  {"device":"/home/user/project/data","o":"bind","type":"none"} /var/lib/docker/volumes/bound/_data
  $ docker volume rm bound
  bound
  $ ls data
  f
