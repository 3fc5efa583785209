# install copies files and sets what they have

Area: tools

  $ docker run -d --name box -w /tmp busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'echo x > f; chmod 600 f; touch -d "2020-01-01 00:00:00" f; install f g; stat -c "%a %U %n" g; install -m 640 -o nobody -g www-data f h; stat -c "%a %U:%G" h'
  755 root g
  640 nobody:www-data
  $ docker exec box sh -c 'install -d one/two; stat -c "%a %n" one one/two; install -d -m 700 -o nobody p/q; stat -c "%a %U %n" p p/q'
  755 one
  755 one/two
  755 root p
  700 nobody p/q
  $ docker exec box sh -c 'install f g one; ls one; install -D f deep/er/file; stat -c "%a %n" deep deep/er/file; install -p f same; stat -c %y same; install -t one f h; ls one'
  f
  g
  two
  755 deep
  755 deep/er/file
  <timestamp>
  f
  g
  h
  two
  $ docker exec box install nosuch there
  install: can't stat 'nosuch': No such file or directory
  [1]
  $ docker exec box install one two
  install: omitting directory 'one'
  [1]
  $ docker exec box install -m 9 f g
  $ docker exec box install -o nosuch f g
  install: unknown user nosuch
  [1]
  $ docker exec box install -m u=rwx,go= f g
  $ docker exec box stat -c %a g
  700
  $ docker exec box sh -c 'install f g nosuch; echo $?; install f f'
  0
  install: 'f' and 'f' are the same file
  [1]
  $ docker exec -u nobody box sh -c 'install f /etc/f; install -m 600 h mine; stat -c "%U %a" mine' 2>&1 | sort
  install: can't open 'f': Permission denied
  nobody 600
  $ docker exec box date -r /nosuch
  date: can't stat '/nosuch': No such file or directory
  [1]
