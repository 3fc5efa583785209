# Names of images and stages that may have been meant

Area: build

  $ printf 'FROM alpin\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/alpin:latest
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/alpin/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [internal] load metadata for docker.io/library/alpin:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM alpin
     2 |
  --------------------
  ERROR: failed to build: failed to solve: alpin: failed to resolve source metadata for docker.io/library/alpin:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/alpin/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable (did you mean alpine?)
  [1]
  $ printf 'FROM busybox:9\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/busybox:9
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/busybox/manifests/9": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [internal] load metadata for docker.io/library/busybox:9:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM busybox:9
     2 |
  --------------------
  ERROR: failed to build: failed to solve: busybox:9: failed to resolve source metadata for docker.io/library/busybox:9: failed to do request: Head "https://registry-1.docker.io/v2/library/busybox/manifests/9": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable (did you mean busybox?)
  [1]
  $ printf 'FROM ubuntu:lates\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/ubuntu:lates
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/ubuntu/manifests/lates": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [internal] load metadata for docker.io/library/ubuntu:lates:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM ubuntu:lates
     2 |
  --------------------
  ERROR: failed to build: failed to solve: ubuntu:lates: failed to resolve source metadata for docker.io/library/ubuntu:lates: failed to do request: Head "https://registry-1.docker.io/v2/library/ubuntu/manifests/lates": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable (did you mean ubuntu:latest?)
  [1]
  $ printf 'FROM busybox AS app\nFROM appp\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/appp:latest
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/appp/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [internal] load metadata for docker.io/library/appp:latest:
  ------
  Dockerfile:2
  --------------------
     1 |  FROM busybox AS app
     2 | >>> FROM appp
     3 |
  --------------------
  ERROR: failed to build: failed to solve: appp: failed to resolve source metadata for docker.io/library/appp:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/appp/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable (did you mean app?)
  [1]
  $ printf 'FROM busybox AS app\nFROM busybox\nCOPY --from=apq /x /\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/apq:latest
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/apq/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  #3 [internal] load metadata for docker.io/library/busybox:latest
  #3 DONE <t>
  
  ------
   > [internal] load metadata for docker.io/library/apq:latest:
  ------
  Dockerfile:3
  --------------------
     1 |  FROM busybox AS app
     2 |  FROM busybox
     3 | >>> COPY --from=apq /x /
     4 |
  --------------------
  ERROR: failed to build: failed to solve: apq: failed to resolve source metadata for docker.io/library/apq:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/apq/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable (did you mean app?)
  [1]
  $ printf 'FROM busybox AS app\nFROM busybox\nRUN --mount=from=appx,target=/x ls\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/appx:latest
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/appx/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  #3 [internal] load metadata for docker.io/library/busybox:latest
  #3 DONE <t>
  
  ------
   > [internal] load metadata for docker.io/library/appx:latest:
  ------
  ERROR: failed to build: failed to solve: appx: failed to resolve source metadata for docker.io/library/appx:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/appx/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable (did you mean app?)
  [1]
  $ printf 'FROM nginx\n' | docker build -
  #0 building with "default" instance using docker driver
  
  #1 [internal] load build definition from Dockerfile
  #1 transferring dockerfile: <size> done
  #1 DONE <t>
  
  #2 [internal] load metadata for docker.io/library/nginx:latest
  #2 ERROR: failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  
  ------
   > [internal] load metadata for docker.io/library/nginx:latest:
  ------
  Dockerfile:1
  --------------------
     1 | >>> FROM nginx
     2 |
  --------------------
  ERROR: failed to build: failed to solve: nginx: failed to resolve source metadata for docker.io/library/nginx:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": dial tcp: lookup registry-1.docker.io on <ip>:53: dial udp <ip>:53: connect: network is unreachable
  [1]
