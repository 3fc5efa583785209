# --mount creates volumes with labels and options

Area: volumes

  $ mkdir data
  $ echo x > data/f
  $ docker create --name box --mount type=volume,src=bound,dst=/v,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/home/user/project/data,volume-label=q=1 busybox ls /v
  <ID1>
  $ docker start -a box
  f
  $ docker volume inspect -f '{{json .Labels}} {{json .Options}}' bound
  {"q":"1"} {"device":"/home/user/project/data","o":"bind","type":"none"}
  $ docker inspect -f '{{json .HostConfig.Mounts}}' box
  [{"Type":"volume","Source":"bound","Target":"/v","VolumeOptions":{"Labels":{"q":"1"},"DriverConfig":{"Options":{"device":"/home/user/project/data","o":"bind","type":"none"}}}}]
  $ docker create --name bare --mount src=bound,dst=/v,volume-nocopy,ro busybox
  <ID2>
  $ docker inspect -f '{{json .HostConfig.Mounts}}' bare
  [{"Type":"volume","Source":"bound","Target":"/v","ReadOnly":true,"VolumeOptions":{"NoCopy":true,"DriverConfig":{}}}]
  $ docker create --name sub --mount src=plain,dst=/v,volume-subpath=s busybox
  <ID3>
  $ docker inspect -f '{{json .HostConfig.Mounts}}' sub
  [{"Type":"volume","Source":"plain","Target":"/v","VolumeOptions":{"Subpath":"s","DriverConfig":{}}}]
  $ docker run --rm --mount src=other,dst=/v,volume-opt=x=y busybox true
  docker: Error response from daemon: create other: invalid option: "x"
  
  Run 'docker run --help' for more information
  [125]
  $ docker volume ls -q
  bound
  plain
