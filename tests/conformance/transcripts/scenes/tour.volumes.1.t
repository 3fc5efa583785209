# What a container loses and what a volume keeps: A place of its own

Area: tour

  $ docker run --name monday -v diary:/book busybox sh -c 'echo rain > /book/weather.txt'
  $ docker diff monday
  A /book
  $ docker rm monday
  monday
  $ docker volume ls
  DRIVER  VOLUME NAME
  local  diary
  $ docker run --rm -v diary:/book busybox cat /book/weather.txt
  rain
  $ docker run --rm busybox cat /book/weather.txt
  cat: can't open '/book/weather.txt': No such file or directory
  [1]
