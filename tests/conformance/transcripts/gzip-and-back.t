# gzip replaces a file by a smaller one, and gunzip brings it back

Area: cli

  $ docker run -d --name box busybox sleep 1000
  <ID1>
  $ docker exec box sh -c 'cd /tmp; seq 1000 > numbers; gzip numbers; ls; zcat numbers.gz | tail -n 1; gunzip numbers.gz; ls; wc -l numbers'
  numbers.gz
  1000
  numbers
  1000 numbers
  $ docker exec box sh -c 'cd /tmp; gzip -k numbers; gzip -k numbers'
  gzip: can't open 'numbers.gz': File exists
  [1]
  $ docker exec box sh -c 'cd /tmp; gunzip numbers'
  gunzip: numbers: unknown suffix - ignored
  [1]
  $ docker exec box sh -c 'cd /tmp; echo plain | gunzip'
  gunzip: invalid magic
  [1]
  $ docker exec box sh -c 'cd /tmp; mkdir dir; mv numbers dir; tar czf dir.tgz dir; rm -r dir; tar xzf dir.tgz; ls dir; tar tf dir.tgz'
  numbers
  tar: invalid tar magic
  [1]
  $ docker exec box sh -c 'echo a | gzip | gunzip; gzip nosuch'
  a
  gzip: nosuch: No such file or directory
  [1]
