# Two containers, one image: What five containers cost

Area: tour

  $ for name in one two three four five; do docker create --name $name busybox sleep 600; done
  <ID1>
  <ID2>
  <ID3>
  <ID4>
  <ID5>
  $ docker ps -a --size --format 'table {{.Names}}\t{{.Image}}\t{{.Size}}'
  NAMES  IMAGE  SIZE
  five  busybox  0B (virtual <size>)
  four  busybox  0B (virtual <size>)
  three  busybox  0B (virtual <size>)
  two  busybox  0B (virtual <size>)
  one  busybox  0B (virtual <size>)
  $ docker system df --format 'table {{.Type}}\t{{.TotalCount}}\t{{.Size}}'
  TYPE  TOTAL  SIZE
  Images  1  <size>
  Containers  5  0B
  Local Volumes  0  0B
  Build Cache  0  0B
  $ docker start three
  three
  $ docker exec three sh -c 'echo hello > /hello.txt'
  $ docker system df --format 'table {{.Type}}\t{{.TotalCount}}\t{{.Size}}'
  TYPE  TOTAL  SIZE
  Images  1  <size>
  Containers  5  6B
  Local Volumes  0  0B
  Build Cache  0  0B
