# Propagation of bind mounts

Area: volumes

  $ docker create --name one -v "$PWD":/w:rshared busybox
  <ID1>
  $ docker create --name two --mount type=bind,src="$PWD",dst=/w,bind-propagation=RSLAVE busybox
  <ID2>
  $ docker create --name three -v "$PWD":/w:ro,private busybox
  <ID3>
  $ docker inspect -f '{{json .Mounts}}' one two three
  [{"Type":"bind","Source":"/home/user/project","Destination":"/w","Mode":"rshared","RW":true,"Propagation":"rshared"}]
  [{"Type":"bind","Source":"/home/user/project","Destination":"/w","Mode":"","RW":true,"Propagation":"rslave"}]
  [{"Type":"bind","Source":"/home/user/project","Destination":"/w","Mode":"ro,private","RW":false,"Propagation":"private"}]
  $ docker inspect -f '{{json .HostConfig.Mounts}} {{json .HostConfig.Binds}}' one two
  null ["/home/user/project:/w:rshared"]
  [{"Type":"bind","Source":"/home/user/project","Target":"/w","BindOptions":{"Propagation":"rslave"}}] null
  $ docker create --mount type=bind,src="$PWD",dst=/w,bind-propagation= busybox
  <ID4>
  $ docker create --mount type=volume,src=v,dst=/w,bind-propagation=shared busybox
  invalid argument "type=volume,src=v,dst=/w,bind-propagation=shared" for "--mount" flag: cannot mix 'bind-*' options with mount type 'volume'
  
  Usage:  docker create [OPTIONS] IMAGE [COMMAND] [ARG...]
  
  Run 'docker create --help' for more information
  [125]
  $ docker create -v v:/w:shared busybox
  Error response from daemon: invalid volume specification: 'v:/w:shared': invalid mount config for type "volume": field BindOptions must not be specified
  [1]
