# Two containers, one image: What one writes

Area: tour

  $ docker run -d --name blue busybox sleep 600
  <ID1>
  $ docker run -d --name green busybox sleep 600
  <ID2>
  $ docker exec blue sh -c 'echo from blue > /note.txt'
  $ docker exec green cat /note.txt
  cat: can't open '/note.txt': No such file or directory
  [1]
  $ docker exec green sh -c 'echo from green > /note.txt'
  $ docker exec blue cat /note.txt
  from blue
