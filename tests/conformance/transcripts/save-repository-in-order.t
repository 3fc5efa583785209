# A repository is saved with all its tags, in their order

Area: save-load

  $ docker tag busybox app:v1
  $ docker tag busybox app:v10
  $ docker tag busybox app
  $ docker tag busybox app:beta
  $ docker save -o app.tar app
  $ docker rmi app app:v1 app:v10 app:beta
  Untagged: app:latest
  Untagged: app:v1
  Untagged: app:v10
  Untagged: app:beta
  $ docker load -i app.tar
  Loaded image: app:beta
  Loaded image: app:latest
  Loaded image: app:v1
  Loaded image: app:v10
