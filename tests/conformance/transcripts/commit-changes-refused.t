# What --change refuses, in the daemon's words

Area: commit

  $ docker create --name box busybox
  <ID1>
  $ docker commit -c 'EXPOSE abc' box app
  Error response from daemon: Invalid containerPort: abc
  [1]
  $ docker commit -c 'EXPOSE 80/xyz' box app
  Error response from daemon: Invalid proto: xyz
  [1]
  $ docker commit -c 'EXPOSE a:80' box app
  Error response from daemon: Invalid hostPort: a
  [1]
  $ docker commit -c 'STOPSIGNAL nosuch' box app
  Error response from daemon: invalid signal: nosuch
  [1]
  $ docker commit -c 'ENV A' box app
  Error response from daemon: ENV must have two arguments
  [1]
  $ docker commit -c 'LABEL a="b' box app
  Error response from daemon: failed to process "\"b": unexpected end of statement while looking for matching double-quote
  [1]
  $ docker commit -c 'HEALTHCHECK x' box app
  Error response from daemon: Unknown type "X" in HEALTHCHECK (try CMD)
  [1]
  $ docker commit -c 'ONBUILD FROM x' box app
  Error response from daemon: FROM isn't allowed as an ONBUILD trigger
  [1]
  $ docker commit -c '# nothing' box app
  Error response from daemon: file with no instructions
  [1]
  $ docker commit -c 'SHELL ["sh"]' box app
  Error response from daemon: SHELL is not a valid change command
  [1]
  $ docker images app
  REPOSITORY  TAG  IMAGE ID  CREATED  SIZE
