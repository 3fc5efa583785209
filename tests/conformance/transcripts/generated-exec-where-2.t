# In which containers docker exec works (generated.exec-where.2)

Area: generated questions

  $ docker run -d --name web busybox sleep 600
  <ID1>
  $ docker run -d --name shop busybox sleep 600
  <ID2>
  $ docker stop shop
  shop
  $ docker run --name blog busybox echo hello
  hello
  $ docker create --name chat busybox sleep 600
  <ID3>
  $ docker exec chat pwd
  Error response from daemon: container <ID3> is not running
  [1]
  $ docker exec shop pwd
  Error response from daemon: container <ID2> is not running
  [1]
  $ docker exec web pwd
  /
  $ docker exec blog pwd
  Error response from daemon: container <ID4> is not running
  [1]
