# What a container loses and what a volume keeps: Not a part of the image

Area: tour

  $ docker run --name keeper -v diary:/book busybox sh -c 'echo sun > /book/weather.txt; echo hello > /note.txt'
  $ docker commit keeper copy
  sha256:<ID1>
  $ docker run --rm copy cat /note.txt
  hello
  $ docker run --rm copy cat /book/weather.txt
  cat: can't open '/book/weather.txt': No such file or directory
  [1]
  $ docker run --rm -v diary:/book copy cat /book/weather.txt
  sun
