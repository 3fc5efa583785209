# load renames an image whose tag it needs

Area: save-load

  $ docker run --name box busybox touch /a
  $ docker commit box app
  sha256:<ID1>
  $ docker save -o app.tar app
  $ docker run --name box2 busybox touch /b
  $ docker commit box2 app
  sha256:<ID2>
  $ docker load -i app.tar
  The image app:latest already exists, renaming the old one with ID sha256:<ID2> to empty string
  Loaded image: app:latest
  $ docker images -f dangling=true -q | wc -l
  1
  $ docker load -q -i app.tar
  Loaded image: app:latest
