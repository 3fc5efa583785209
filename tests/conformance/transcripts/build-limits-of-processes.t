# Limits of the processes of build steps

Area: build

  $ cat > Dockerfile <<'XX'
  > FROM busybox
  > RUN ulimit -n; ulimit -Hn; df -k /dev/shm | tail -n 1 | awk '{print $2}'
  > XX
  $ docker build --progress=plain --ulimit nofile=1024:2048 --shm-size 128m .
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:latest
  #2 DONE <t>
  
  #3 [internal] load .dockerignore
  #3 transferring context: <size> done
  #3 DONE <t>
  
  #4 [1/2] FROM docker.io/library/busybox:latest
  #4 DONE <t>
  
  #5 [2/2] RUN ulimit -n; ulimit -Hn; df -k /dev/shm | tail -n 1 | awk '{print $2}'
  #5 <t> 1024
  #5 <t> 2048
  #5 <t> 131072
  #5 DONE <t>
  
  #6 exporting to image
  #6 exporting layers done
  #6 writing image sha256:<ID1> done
  #6 DONE <t>
  $ docker build --progress=plain --ulimit nofile=1024:2048 --shm-size 131072k . 2>&1 | grep -c CACHED
  1
  $ docker build --progress=plain --ulimit nofile=1024:2049 --shm-size 128m . 2>&1 | grep -c CACHED
  1
  $ docker build --progress=plain --ulimit nofile=1024:2048 --shm-size 64m . 2>&1 | grep -c CACHED
  1
  $ docker build --ulimit x .
  invalid argument "x" for "--ulimit" flag: invalid ulimit argument: x
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --ulimit nosuch=1 .
  invalid argument "nosuch=1" for "--ulimit" flag: invalid ulimit type: nosuch
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --ulimit nofile=5:2 .
  invalid argument "nofile=5:2" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 2
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [125]
  $ docker build --shm-size x .
  invalid argument "x" for "--shm-size" flag: invalid size: 'x'
  
  Usage:  docker buildx build [OPTIONS] PATH | URL | -
  
  Run 'docker buildx build --help' for more information
  [125]
