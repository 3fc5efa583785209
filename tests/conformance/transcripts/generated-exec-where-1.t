# In which containers docker exec works (generated.exec-where.1)

Area: generated questions

  $ docker run --name news busybox echo hello
  hello
  $ docker run -d --name chat busybox sleep 600
  <ID1>
  $ docker stop chat
  chat
  $ docker run -d --name blog busybox sleep 600
  <ID2>
  $ docker create --name shop busybox sleep 600
  <ID3>
  $ docker exec shop pwd
  Error response from daemon: container <ID3> is not running
  [1]
  $ docker exec blog pwd
  /
  $ docker exec chat pwd
  Error response from daemon: container <ID1> is not running
  [1]
  $ docker exec news pwd
  Error response from daemon: container <ID4> is not running
  [1]
