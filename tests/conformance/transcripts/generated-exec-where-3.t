# In which containers docker exec works (generated.exec-where.3)

Area: generated questions

  $ docker run --name shop busybox echo hello
  hello
  $ docker run -d --name blog busybox sleep 600
  <ID1>
  $ docker stop blog
  blog
  $ docker start blog
  blog
  $ docker create --name chat busybox sleep 600
  <ID2>
  $ docker run -d --name news busybox sleep 600
  <ID3>
  $ docker exec blog pwd
  /
  $ docker exec chat pwd
  Error response from daemon: container <ID2> is not running
  [1]
  $ docker exec news pwd
  /
  $ docker exec shop pwd
  Error response from daemon: container <ID4> is not running
  [1]
