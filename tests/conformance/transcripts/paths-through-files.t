# A path that leads through a file: cp, mv and rm look before they act
Area: inside a container

  $ docker run --rm busybox sh -c 'exec 2>&1; echo x > /file; cp -r /nosuch /file/b; cp /file/a /tmp; cp /tmp /nosuch /file/b; mv /nosuch /file/b; ls /file'
  cp: can't stat '/file/b': Path has non-directory component
  cp: can't stat '/file/a': Path has non-directory component
  cp: can't stat '/file/b/tmp': Not a directory
  cp: can't stat '/nosuch': No such file or directory
  mv: can't stat '/file/b': Path has non-directory component
  /file
  $ docker run --rm busybox sh -c 'exec 2>&1; echo x > /file; rm -rf /file/a; echo $?; rm -f /nosuch; echo $?; rm /file/a /nosuch; rm -r /nosuch'
  rm: can't stat '/file/a': Not a directory
  1
  0
  rm: can't stat '/file/a': Not a directory
  rm: can't remove '/nosuch': No such file or directory
  rm: can't remove '/nosuch': No such file or directory
  [1]
  $ docker run --rm busybox /bin/cat -c 2>&1 | grep invalid
  /bin/cat: invalid option -- 'c'
  $ docker run --rm --restart sometimes busybox true
  docker: conflicting options: cannot specify both --restart and --rm
  
  Run 'docker run --help' for more information
  [125]
  $ docker create --rm --restart always:x busybox true
  docker: invalid restart policy format: maximum retry count must be an integer
  
  Run 'docker create --help' for more information
  [125]
  $ docker create --restart sometimes busybox true
  Error response from daemon: invalid restart policy: unknown policy 'sometimes'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'
  [1]
