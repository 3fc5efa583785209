# A registry on this host answers under 127.0.0.1 too, and nothing on other ports

Area: registry

  $ docker tag busybox 127.0.0.1:5000/team/app
  $ docker push 127.0.0.1:5000/team/app
  Using default tag: latest
  The push refers to repository [127.0.0.1:5000/team/app]
  <id2>: Pushed
  latest: digest: sha256:<ID1> size: <n>
  $ docker pull -q localhost:5000/team/app
  localhost:5000/team/app:latest
  $ docker images --format '{{.Repository}}:{{.Tag}}' | sort
  127.0.0.1:5000/team/app:latest
  busybox:latest
  localhost:5000/team/app:latest
  $ docker pull 127.0.0.1:5001/app
  Using default tag: latest
  Error response from daemon: Get "http://127.0.0.1:5001/v2/": dial tcp 127.0.0.1:5001: connect: connection refused
  [1]
  $ docker pull localhost:5001/app
  Using default tag: latest
  Error response from daemon: Get "http://localhost:5001/v2/": dial tcp [::1]:5001: connect: connection refused
  [1]
  $ docker pull localhost:99999/app
  Using default tag: latest
  Error response from daemon: Get "http://localhost:99999/v2/": dial tcp: address 99999: invalid port
  [1]
  $ docker push 127.0.0.1:5001/app
  Using default tag: latest
  The push refers to repository [127.0.0.1:5001/app]
  An image does not exist locally with the tag: 127.0.0.1:5001/app
  [1]
  $ docker rmi localhost:5000/team/app 127.0.0.1:5000/team/app
  Untagged: localhost:5000/team/app:latest
  Untagged: localhost:5000/team/app@sha256:<ID1>
  Untagged: 127.0.0.1:5000/team/app:latest
  Untagged: 127.0.0.1:5000/team/app@sha256:<ID1>
