# Working directories behind symbolic links

Area: containers

  $ printf 'FROM busybox\nRUN mkdir -p /real/inner && ln -s /real /link\nWORKDIR /link/inner\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run --rm app pwd
  /real/inner
  $ docker run --rm app sh -c 'pwd; echo $PWD; cd ..; pwd; cd /link/inner; pwd; pwd -P; cd ..; pwd'
  /real/inner
  /real/inner
  /real
  /link/inner
  /real/inner
  /link
  $ docker run --rm -w /link app pwd
  /real
  $ docker run --rm -w /link/new app pwd
  /real/new
  $ docker run -d --name box app sleep 100
  <ID2>
  $ docker exec box pwd
  /real/inner
  $ docker exec -w /link box pwd
  /real
  $ docker inspect -f '{{.Config.WorkingDir}}' box
  /link/inner
  $ docker exec box readlink /proc/1/cwd
  /real/inner
  $ docker exec box env
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
  HOSTNAME=<id2>
  HOME=/root
