# --platform takes an image for another machine out of the way

Area: images

  $ docker history -q --platform linux/amd64 busybox
  <id1>
  $ docker history --platform linux/arm64 busybox
  Error response from daemon: image with reference busybox was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  [1]
  $ docker history --platform mainframe busybox
  invalid platform: "mainframe": unknown operating system or architecture: invalid argument
  [1]
  $ docker image inspect --platform linux/arm64 -f '{{.Os}}' busybox
  
  Error response from daemon: image with reference busybox was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  [1]
  $ docker image inspect --platform linux -f '{{.Architecture}}' busybox
  amd64
  $ docker save --platform linux/arm64 -o other.tar busybox
  Error response from daemon: no suitable export target found for platform linux/arm64
  [1]
  $ docker save --platform linux/amd64 -o own.tar busybox
  $ docker load --platform linux/arm64 -i own.tar
  $ docker load --platform linux/amd64 -i own.tar
  Loaded image: busybox:latest
  $ docker rmi --platform linux/arm64 busybox
  Error response from daemon: image with reference busybox was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  [1]
  $ docker tag busybox localhost:5000/app
  $ docker push -q localhost:5000/app
  localhost:5000/app:latest
  $ docker pull --platform linux/arm64 localhost:5000/app
  Using default tag: latest
  latest: Pulling from app
  Digest: sha256:<ID2>
  Status: Image is up to date for localhost:5000/app:latest
  WARNING: image with reference localhost:5000/app:latest was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  localhost:5000/app:latest
  $ docker create --platform linux/arm64 --name box localhost:5000/app
  Unable to find image 'localhost:5000/app:latest' locally
  latest: Pulling from app
  Digest: sha256:<ID2>
  Status: Image is up to date for localhost:5000/app:latest
  WARNING: image with reference localhost:5000/app:latest was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  Error response from daemon: image with reference localhost:5000/app was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)
  [1]
